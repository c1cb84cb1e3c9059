/** `1: Fewer children grow up in poverty`. What has no id of its own goes by its title. */
export function idAndTitle({ id, title }: { readonly id: string; readonly title: string }): string {
  return id === title ? title : `${id}: ${title}`
}
