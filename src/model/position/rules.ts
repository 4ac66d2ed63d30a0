/** The rules by which positions, and what is shown of them, follow from the statements. */
export const RULES = [
  {
    id: "D1",
    part: "position",
    name: "Said by the date",
    text: "A statement counts from its day: the last day that its date allows, and never later than its source’s publication. An undated one counts from the publication.",
  },
  {
    id: "D2",
    part: "position",
    name: "Placeable",
    text: "A statement without a place on the issue’s scale decides nothing.",
  },
  {
    id: "D3",
    part: "position",
    name: "Not what others say",
    text: "What one party says of another is never the other’s own position.",
  },
  {
    id: "D4",
    part: "position",
    name: "Not superseded",
    text: "A clause of a text lapses on an issue from the date of a later version that has a clause of its own on that issue on record. Where the later version is not public on the issue, the older clause stands, marked as from an earlier draft.",
  },
  {
    id: "D5",
    part: "position",
    name: "What the party itself said first",
    text: "If the party or its officials said any of what is left, only that counts; otherwise what reporters say of it.",
  },
  {
    id: "D6",
    part: "position",
    name: "Dated first",
    text: "If any of what is left is dated, the undated is left out.",
  },
  {
    id: "D7",
    part: "position",
    name: "Newest day",
    text: "Of what is left, the newest day decides.",
  },
  {
    id: "D8",
    part: "position",
    name: "Quotes before summaries",
    text: "Of that day, a quote is taken before a summary in our own words.",
  },
  {
    id: "D9",
    part: "position",
    name: "What they share",
    text: "The position is the set of options that all the deciding statements leave open. How firmly it is held, and in whose words, is told by those that say exactly this set, or by all of them if none does.",
  },
  {
    id: "D10",
    part: "position",
    name: "Mixed signals",
    text: "If the deciding statements share no option, the cell shows each set, and is not compared.",
  },
  {
    id: "D11",
    part: "position",
    name: "Silence",
    text: "If no statement is left, the cell is silent, and says which silence it is. Silence is not a position: it is never filled in, averaged or drawn on the scale.",
  },
  {
    id: "D12",
    part: "position",
    name: "Since then reported",
    text: "A reporter’s account more than 90 days newer than the party’s own deciding words, with no option in common with them, is shown in the cell beside them. It does not replace them.",
  },
  {
    id: "D13",
    part: "position",
    name: "Contested",
    text: "A cell is contested where a reporter or another party, not older than the deciding words, places the party on other options.",
  },
  {
    id: "D14",
    part: "comparison",
    name: "Two parties on an issue",
    text: "They are the same only where each holds exactly the same one option and neither on a condition. Positions that overlap otherwise, because one leaves several options open or hangs on a condition, could overlap: that is neither agreement nor distance. Of positions that share nothing the steps between their nearest and their farthest ends are said: opposite ends where the poles are between them, neighbouring where no more than one step can be, apart otherwise. The steps of a scale are an order and not equal distances: “2 of 6 steps” says how many places lie between two positions, not how much. Where the options have no order, only “same”, “could overlap” and “different” are told apart.",
  },
  {
    id: "D15",
    part: "comparison",
    name: "An issue in a line",
    text: "The relation of the two principals comes first, then that of the two parties furthest apart, by their nearest ends and then by their far ends, where what is surely between these is more than what may be between the principals. Every distance names its pair and the number of steps that the scale has. How many took a position is said with it.",
  },
  {
    id: "D16",
    part: "comparison",
    name: "Bounds",
    text: "The lowest and highest widest gap over every place that a silent party could take, and every place within a set. With more than one silent party they are open.",
  },
  {
    id: "D17",
    part: "comparison",
    name: "Order of rows",
    text: "Ordered by distance, rows stand in three groups by the relation of the pair in view: opposite ends, apart, neighbouring or closer. The widest come first by the share of the scale that is surely between the two, the narrowest by the share that may be. What could overlap, has no steps or cannot be compared follows in either order.",
  },
  {
    id: "D18",
    part: "comparison",
    name: "Two parties over all issues",
    text: "How two parties relate is counted word by word, each issue in view once. Never a percentage.",
  },
  {
    id: "D19",
    part: "comparison",
    name: "Common ground",
    text: "The options that every party on record leaves open: those its words fit. What is not among them is not refused by that; only a red line is. Vagueness widens it, so it is said with how many options each party leaves open.",
  },
  {
    id: "D20",
    part: "comparison",
    name: "A text against a position",
    text: "A text’s clause, or a reader’s draft, is inside a party’s position where both are exactly the same one option and no condition hangs on it. Where they overlap otherwise it could fit, which is not agreement. Else it is so many steps outside, or outside a red line; unknown where either is silent. A clause is what the text’s own wording says or, where only reporters tell of it, what they tell.",
  },
  {
    id: "D21",
    part: "change",
    name: "Moves",
    text: "A party has moved between two dates if it holds nothing on the second that it held on the first or, where it was silent then, on the first day after it on which it took a position. Where old and new options overlap it became vaguer, became clearer or worded it otherwise. Newly on record, fallen silent, mixed signals and coded anew are listed apart.",
  },
  {
    id: "D22",
    part: "change",
    name: "What rests on one act",
    text: "Every position is worked out again without each act of saying that decides it, whatever the number of statements and pages that tell the act, and with each second-best reading; where it would be another, that is said.",
  },
  {
    id: "D23",
    part: "change",
    name: "Moves of a pair",
    text: "Two parties have come closer, or drawn apart, only if one of them moved and the steps that may be between them now are surely fewer, or more, than before. Where neither moved but one became vaguer or clearer, the gap is known less or better; that is no movement.",
  },
  {
    id: "D24",
    part: "change",
    name: "Independent acts of saying",
    text: "What supports a position is counted in acts. The same speaker on the same day is one act, however many statements and pages tell it. So are documents of one day, one page’s own report of a day, and a clause of a text on the table, on whatever day it is told. Words of nobody named go with an act of that day. Another speaker, another day or another named occasion is another act, so one spokesman on two days counts twice. Counted are the deciding words, and in the same voice all earlier ones that say the same or something narrower, back to the last dated words that share no option with the position; wider ones are not, nor are clauses that a later text has replaced. That two acts are independent says nothing of whether two speakers or outlets are.",
  },
] as const satisfies readonly {
  readonly id: `D${number}`;
  readonly part: "position" | "comparison" | "change";
  readonly name: string;
  readonly text: string;
}[];

export type Rule = (typeof RULES)[number];
export type RuleId = Rule["id"];

export function ruleOf(id: RuleId): Rule {
  const rule = RULES.find((known) => known.id === id);
  if (!rule) throw new Error(`There is no rule ${id}`);
  return rule;
}
