/** What can stand beside a position. */
export const QUALIFIERS = [
  {
    words: "mixed signals",
    meaning: "On the deciding day the party said things that share no option.",
    rule: "D10",
  },
  {
    words: "on a condition",
    meaning: "The passage ties the stance to something that must come first.",
  },
  {
    words: "over a year old",
    meaning: "The deciding words are more than 365 days older than the date shown.",
  },
  {
    words: "from an earlier draft; the revised text is not public",
    meaning:
      "A clause decides whose text was revised, and the revision is not public on this issue.",
    rule: "D4",
  },
  {
    words: "since then reported",
    meaning: "A reporter, more than 90 days later, places the party elsewhere.",
    rule: "D12",
  },
  {
    words: "contested",
    meaning: "Somebody else, not earlier, places the party elsewhere.",
    rule: "D13",
  },
  { words: "a retelling", meaning: "Every deciding statement is of less than full confidence." },
  { words: "so far", meaning: "Somebody is silent who could still change the words.", rule: "D15" },
] as const;
