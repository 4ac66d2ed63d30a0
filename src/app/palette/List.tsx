import { Marks } from "#components/search/Marked.tsx";
import type { DossierIndex } from "#model/dossier/dossierIndex.ts";
import { PaletteLineOption } from "./LineOption.tsx";
import styles from "./List.module.css";
import type { LineGroup } from "./lines.ts";

type Props = {
  id: string;
  index: DossierIndex;
  groups: readonly LineGroup[];
  /** The line that Enter follows. */
  active: string | undefined;
  onTry: (query: string) => void;
  /** Called before the page turns. */
  onGo: () => void;
};

/** The list under the field, group by group. */
export function PaletteList({ id, index, groups, active, onTry, onGo }: Props) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Results" className={styles.list}>
      {groups.map(({ kind, name, count, marks, lines, rest }) => (
        <div key={kind} role="group" aria-labelledby={`${id}-${kind}`} className={styles.group}>
          <div id={`${id}-${kind}`} role="presentation" className={styles.name}>
            {name} {kind !== "try" && <small>{count}</small>}
            {kind === "statement" && count > 1 && <small>newest first</small>}
            {rest && <small>{rest}</small>}
          </div>
          <Marks value={marks}>
            {lines.map((line) => (
              <PaletteLineOption
                key={line.id}
                id={`${id}-${line.id}`}
                index={index}
                line={line}
                isActive={line.id === active}
                onPress={() => (line.leadsTo.kind === "query" ? onTry(line.leadsTo.query) : onGo())}
              />
            ))}
          </Marks>
        </div>
      ))}
    </div>
  );
}
