import { describe, expect, it } from "vitest";
import { speechAt } from "./speechAt.ts";

/** The span is what stands between the two bars. */
function speechOf(marked: string) {
  const start = marked.indexOf("|");
  const end = marked.lastIndexOf("|") - 1;
  return speechAt(marked.replaceAll("|", ""), { start, end });
}

describe(speechAt, () => {
  it.each([
    'He said: "|We will stay|."',
    "He said: “|We will stay|.”",
    "Он сказал: «|Мы останемся|».",
    "Er sagte: „|Wir bleiben|.“",
    'He said: "We came. We saw. |We will stay|."',
    'He said: |"We will stay."|',
    '"We came," he said. "|We will stay|, and “never” leave."',
    "He said: “We “never” leave, |we will stay|.”",
    'Earlier.\n|We will stay|, as ever," he said.',
    'He said: "|We will stay|.\n"And more," he added.',
    '"|It stays|"-like terms',
  ])("is direct inside quotation marks: %s", (marked) => {
    expect(speechOf(marked)).toBe("direct");
  });

  it.each([
    "He said that |they will stay|.",
    '"No," he said, and |they will stay|, he "added".',
    'An unclosed "quote here.\nHe said that |they will stay|.',
    "The miners' |union will stay|, it isn’t 'leaving'.",
    '"No", "no" and "no" - but |they will stay|.',
  ])("is indirect outside them: %s", (marked) => {
    expect(speechOf(marked)).toBe("indirect");
  });

  it.each([
    'He said that |they "will stay"|.',
    '|"We will stay," he said|.',
    'It insists on a |"neutral" status|.',
    'He |said "We| will stay".',
  ])("is mixed where only a part is inside: %s", (marked) => {
    expect(speechOf(marked)).toBe("mixed");
  });
});
