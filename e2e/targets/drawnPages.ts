/** The pages with drawings. */
export const DRAWN = ["", "words/", "changes/", "texts/", "issue/nato-membership/"];

/** The evidence of a cell. */
export const CELL = "evidence/russia/nato-membership/";
