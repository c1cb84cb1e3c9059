/** What a partnership is called whose files give no name for it. */
export const unnamed = 'This partnership'
