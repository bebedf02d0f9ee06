/** What a material is printed as. A tent is an A4 sheet that is folded into two A5 faces and stands on a table. */
export const materialFormats = ['poster-a3', 'poster-a4', 'card-a5', 'tent-a5'] as const

/** What a material may be about, in the order of the list to choose from. */
export const subjectKinds = ['portal', 'hotline', 'guide', 'course', 'event', 'place'] as const

/** How many of the things that a place helps with have room on a sheet. */
export const NEEDS_ON_PAPER = 5
