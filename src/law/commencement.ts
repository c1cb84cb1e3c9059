/** The day on which Part 2, schedule 1, the regulations and the guidance came into force (SSI 2016/363 and 2016/364). */
export const commencement = '2016-12-20'
