// Invented place names, each composed of two halves.

const firstHalves = [
  'Quill', 'Sorrel', 'Tansy', 'Fennel', 'Bramble', 'Larch', 'Saffron', 'Teasel', 'Clover', 'Yarrow', 'Juniper', 'Madder',
  'Nettle', 'Osier', 'Plover', 'Dunlin', 'Siskin', 'Merlin', 'Curlew', 'Linnet', 'Damson', 'Medlar', 'Hazel', 'Rowan',
] // biome-ignore format: a table of words

const secondHalves = ['mains', 'shaws', 'brae', 'hythe', 'gait', 'wick', 'knowe', 'haugh', 'ness', 'toft']

const gaelicPlaces = [
  'Baile an Eisimpleir',
  'Baile nam Faclan',
  'Ceann an Sgeòil',
  'Druim a’ Phlana',
  'Port nan Litir',
  'Achadh nan Duilleag',
]

/** Differs for 240 numbers in a row: the second half is shifted with each cycle of the first. */
export function placeName(number: number): string {
  const first = firstHalves[number % firstHalves.length] ?? ''
  const round = Math.floor(number / firstHalves.length)
  return `${first}${secondHalves[(number + round * 3) % secondHalves.length] ?? ''}`
}

export function gaelicPlaceName(number: number): string {
  return gaelicPlaces[number % gaelicPlaces.length] ?? ''
}
