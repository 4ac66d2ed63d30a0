import type { ReactNode } from "react";
import { VOICE_MARKS } from "#model/dossier/codes.ts";
import { VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS } from "#model/words/position/positionCodes.ts";
import { QUALIFIER_WORDS } from "#model/words/qualifierWords.ts";
import { TermText } from "#components/glossary/TermText.tsx";
import styles from "./Legend.module.css";

type Glossary = readonly { readonly term: string; readonly text: string }[];

/** A sign as it is drawn, and what it means. */
type Key = { readonly id: string; readonly sign: ReactNode; readonly words: ReactNode };

type Props = {
  label?: string;
  keys?: readonly Key[];
  /** The ids of those that are told of; all, if absent. */
  only?: readonly string[];
  /** The terms that are explained where they stand; none, if absent. */
  glossary?: Glossary | undefined;
};

/** What each sign means, in one line; the marks of the whole site where no other keys are given. */
export function Legend({
  label = "How to read the marks",
  keys = MARK_KEYS,
  only,
  glossary,
}: Props) {
  const told = keys.filter(({ id }) => only?.includes(id) ?? true);
  return (
    <ul className={styles.legend} aria-label={label}>
      {told.map(({ id, sign, words }) => (
        <li key={id}>
          {sign}
          <span>
            {typeof words === "string" ? <TermText text={words} glossary={glossary} /> : words}
          </span>
        </li>
      ))}
    </ul>
  );
}

const MARK_KEYS: readonly Key[] = [
  ...VOICE_MARKS.map((mark) => ({
    id: mark,
    sign: <i className={styles.mark} data-tone="plain" data-voice={mark} />,
    words: VOICE_MARK_WORDS[mark].long,
  })),
  {
    id: "count",
    sign: <b>3</b>,
    words: (
      <>
        statements on record; <b>°</b> {QUALIFIER_WORDS.retold.short}
      </>
    ),
  },
  {
    id: "old",
    sign: <i className={styles.mark} data-tone="plain" data-mark="old" />,
    words: QUALIFIER_WORDS["over-a-year-old"].short,
  },
  {
    id: "red-line",
    sign: <i className={styles.redLine} />,
    words: FIRMNESS_WORDS["red-line"].short,
  },
  {
    id: "poles",
    sign: (
      <span className={styles.ramp}>
        {["a2", "a1", "mid", "b1", "b2"].map((tone) => (
          <i key={tone} className={styles.mark} data-tone={tone} />
        ))}
      </span>
    ),
    words: "one pole of the scale to the other",
  },
];
