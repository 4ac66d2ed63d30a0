import { useFirst } from "#components/forms/useFirst.tsx";
import type { StatementId } from "#model/dossier/dossier.ts";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import type { Edit, Example } from "./example.ts";
import { ExampleStatementRow } from "./StatementRow.tsx";
import styles from "./Statements.module.css";

type Props = {
  index: DossierIndex;
  statements: Example["statements"];
  onEdit: (id: StatementId, change: Edit) => void;
};

const FIRST = 40;

/** The statements of the cell, to change one by one. */
export function ExampleStatements({ index, statements, onEdit }: Props) {
  const { shown, more } = useFirst(statements, { noun: "statement", first: FIRST });
  return (
    <>
      <ul className={styles.statements}>
        {shown.map((statement) => (
          <ExampleStatementRow
            key={statement.dated.statement.id}
            index={index}
            statement={statement}
            onEdit={(change) => onEdit(statement.dated.statement.id, change)}
          />
        ))}
      </ul>
      {more}
    </>
  );
}
