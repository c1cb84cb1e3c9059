// What is written for a locality.

export const madeOfToWrite = 'made_of: <ward, wards, data zones, settlements, islands, school areas or other>'

export const populationToWrite =
  'population:\n  value: <number of people>\n  source: <where it comes from>\n  as_at: <year>'
