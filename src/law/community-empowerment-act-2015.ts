// In four files, by section number, because seventy-odd rows are too many for one.
// Parts of Part 2 began early so that regulations and guidance could be made (SSI 2015/358). No row here turns on that.
import { sections1To5 } from './community-empowerment-act-2015-sections-1-to-5.ts'
import { sections6To8 } from './community-empowerment-act-2015-sections-6-to-8.ts'
import { sections9To12 } from './community-empowerment-act-2015-sections-9-to-12.ts'
import { sections13To17 } from './community-empowerment-act-2015-sections-13-to-17.ts'

export const communityEmpowermentAct2015 = {
  ...sections1To5,
  ...sections6To8,
  ...sections9To12,
  ...sections13To17,
} as const
