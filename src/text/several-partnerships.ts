/** What to do where the files of several partnerships are checked as those of one. */
export const severalPartnerships =
  'Keep one partnership in a folder. Check each folder by itself, or all that lie in one folder: loip audit <folder>.'
