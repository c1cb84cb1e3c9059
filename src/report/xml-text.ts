// Text that an XML file can hold.
import { visible } from '../visible.ts'

/** What XML forbids beyond what no report prints: halves of characters, and two that are none. */
const unfit = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g

/** One line, with a mark for each character that cannot be shown. */
export function fitForXml(text: string): string {
  return visible(text).replace(unfit, '\ufffd')
}
