// Names of places that are nowhere: each is made of two halves.

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

/** A name that no other number has: the first half goes on with each number, the second with each round. */
export function placeName(number: number): string {
  const first = firstHalves[number % firstHalves.length] ?? ''
  const round = Math.floor(number / firstHalves.length)
  return `${first}${secondHalves[(number + round * 3) % secondHalves.length] ?? ''}`
}

export function gaelicPlaceName(number: number): string {
  return gaelicPlaces[number % gaelicPlaces.length] ?? ''
}
