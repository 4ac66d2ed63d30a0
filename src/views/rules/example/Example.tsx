import { useMemo, useState } from "react";
import { Told } from "#components/later/Told.tsx";
import type { StatementId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { dateWords } from "#model/dossier/edtf.ts";
import { counted, inSentence } from "#model/text/english.ts";
import { ExampleCell } from "./Cell.tsx";
import styles from "./Example.module.css";
import {
  type Edit,
  type ExampleChoice,
  exampleOf,
  mostTellingCell,
  nextInvented,
} from "./example.ts";
import { ExampleOutcome } from "./Outcome.tsx";
import { ExampleStatements } from "./Statements.tsx";
import { ExampleSteps } from "./Steps.tsx";
import { supposedWords } from "./words.ts";

type Props = { index: DossierIndex; asOf: string };

const UNTOUCHED = { edits: new Map<StatementId, Edit>(), invented: [] };

/** One cell worked out rule by rule, for a reader to change and see what follows; nothing is kept. */
export function Example({ index, asOf }: Props) {
  const first = useMemo(() => mostTellingCell(index, asOf), [index, asOf]);
  const [chosen, setChosen] = useState<Partial<ExampleChoice>>({});
  const choice = useMemo(
    () => first && { asOf, ...UNTOUCHED, ...first, ...chosen },
    [asOf, first, chosen],
  );
  const example = useMemo(() => choice && exampleOf(index, choice), [index, choice]);
  if (!choice || !example) return <p>There is no cell to work out.</p>;

  const { party, issue, edits } = choice;
  const choose = (change: Partial<ExampleChoice>) => setChosen({ ...chosen, ...change });
  const edit = (id: StatementId, change: Edit) =>
    choose({ edits: new Map([...edits, [id, { ...edits.get(id), ...change }]]) });

  return (
    <div className={styles.example}>
      <ExampleCell
        index={index}
        choice={choice}
        onChoose={(cell) => setChosen({ asOf: choice.asOf, ...cell })}
      />
      <h3>
        The statements of {inSentence(index.partyOf(party))} on {index.issueOf(issue).name}, newest
        first
      </h3>
      {example.statements.length === 0 && <p>None is on record. Add one below.</p>}
      <ExampleStatements index={index} statements={example.statements} onEdit={edit} />
      <p className={`needs-script no-print ${styles.buttons}`}>
        <button
          type="button"
          className="button"
          onClick={() => choose({ invented: nextInvented(choice.invented) })}
        >
          Add an invented statement
        </button>
        <button
          type="button"
          className="button"
          disabled={!example.isChanged}
          onClick={() => setChosen({ party, issue, asOf: choice.asOf })}
        >
          Reset to the record
        </button>
      </p>
      <h3>Rule by rule, as of {dateWords(choice.asOf)}</h3>
      <ExampleSteps derivation={example.derivation} />
      <Told
        words={`As of ${dateWords(choice.asOf)}, ${counted(example.statements.length, "statement")}. The cell: ${supposedWords(index.issueOf(issue), example.position)}`}
      />
      <ExampleOutcome index={index} issue={issue} example={example} />
    </div>
  );
}
