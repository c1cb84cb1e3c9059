/** An address that may become a link: of the web, and of nothing that a program would run. Others are shown as they are, or not at all. */
export function webAddress(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\/[^\s"'<>`\\]+$/i.test(address) ? address : undefined
}
