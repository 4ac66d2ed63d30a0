import { useState } from "react";
import { Link } from "wouter";
import { Told } from "#components/later/Told.tsx";
import { Strip } from "#components/marks/Strip.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { voiceMarkOf } from "#model/position/position.ts";
import { NO_POSITION, VOICE_MARK_WORDS } from "#model/words/codeWords.ts";
import { FIRMNESS_WORDS } from "#model/words/position/positionCodes.ts";
import { pathOf } from "#state/route.ts";
import styles from "./Statements.module.css";
import { ExampleFields } from "./Fields.tsx";
import type { Edit, ExampleStatement } from "./example.ts";
import { stanceWords } from "#model/words/cellWords.ts";

type Props = {
  index: DossierIndex;
  statement: ExampleStatement;
  onEdit: (change: Edit) => void;
};

/** One statement of the example: whether it takes part, what it says, and what the rules make of it. */
export function ExampleStatementRow({ index, statement: shown, onEdit }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const { dated, isOff, isInvented, isChanged, against } = shown;
  const { statement } = dated;
  const { id, stance, said, firmness } = statement;
  const issue = index.issueOf(statement.issue);
  const voice = voiceMarkOf(statement);
  const state = isOff ? "switched off" : against ? `left out by ${against}` : "decides";
  const says = [
    stance ? stanceWords(issue, stance) : NO_POSITION,
    VOICE_MARK_WORDS[voice].long,
    FIRMNESS_WORDS[firmness].short,
    said ? dateWords(said) : `undated, by ${dateWords(dated.day)} or earlier`,
  ].join(" · ");
  return (
    <li data-state={isOff ? "off" : against ? "out" : "decides"}>
      <label className={`needs-script no-print ${styles.switch}`}>
        <input type="checkbox" checked={!isOff} onChange={() => onEdit({ isOff: !isOff })} />
        <span className="visually-hidden">{id} takes part</span>
      </label>
      <div>
        <p>
          {isInvented ? (
            <b>{id}</b>
          ) : (
            <Link href={pathOf({ view: "statement", statement: id })}>{id}</Link>
          )}
          <span className={styles.state}>{state}</span>
          {isChanged && <span className={styles.state}>changed by you</span>}
        </p>
        <p className={styles.says}>
          {stance && <Strip issue={issue} options={stance} voice={voice} />}
          <span>{says}</span>
        </p>
        <Told words={`${id}: ${isOff ? "switched off" : says}`} />
        <details
          className="needs-script no-print"
          onToggle={(e) => setIsOpen(e.currentTarget.open)}
        >
          <summary>Change {isInvented ? "it" : "its coding"}</summary>
          {isOpen && <ExampleFields issue={issue} dated={dated} onEdit={onEdit} />}
        </details>
      </div>
    </li>
  );
}
