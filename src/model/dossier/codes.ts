/**
 * The closed lists of codes, each in the order in which it is read. Apart from the schema, which
 * the browser never loads.
 */

/** Who says it: the party or its officials, the outlet itself, or another party. */
export const VOICES = ["self", "reporter", "other-party"] as const;
/** Whose words carry a position: the four marks of voice, the same everywhere. */
export const VOICE_MARKS = ["own-words", "told", "reported", "others-say"] as const;
export const SPEECHES = ["direct", "mixed", "indirect"] as const;
/** How hard a party holds its position, hardest first. */
export const FIRMNESSES = ["red-line", "demand", "preference", "open", "unstated"] as const;
/** Why a statement has no place on its issue's scale. */
export const UNPLACED = ["off-scale", "too-vague", "declined", "garbled"] as const;
/** How sure a coding is, least first. */
export const CONFIDENCES = [1, 2, 3] as const;
/** Who coded the statements, for the most part. */
export const CODERS = ["machine", "people"] as const;
export const SCALES = ["ordinal", "nominal"] as const;
export const PARTY_KINDS = ["state", "coalition", "organisation"] as const;
export const PARTY_ROLES = ["belligerent", "mediator", "backer", "alliance"] as const;
export const PROPOSAL_STATUSES = ["leaked", "told", "published", "signed"] as const;
/** How far a proposal's text is public. */
export const CONTENTS = ["known", "partly", "unknown"] as const;
export const SOURCE_KINDS = ["official", "wire", "newspaper", "state-media", "aggregator"] as const;
/** How much of a source was read. */
export const READS = ["whole", "excerpt"] as const;

export type Voice = (typeof VOICES)[number];
export type VoiceMark = (typeof VOICE_MARKS)[number];
export type Speech = (typeof SPEECHES)[number];
export type Firmness = (typeof FIRMNESSES)[number];
export type Unplaced = (typeof UNPLACED)[number];
export type Confidence = (typeof CONFIDENCES)[number];
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
export type Contents = (typeof CONTENTS)[number];
export type SourceKind = (typeof SOURCE_KINDS)[number];
export type Read = (typeof READS)[number];
