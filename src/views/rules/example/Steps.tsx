import { counted, listWords } from "#model/text/english.ts";
import { ruleOf } from "#model/position/rules.ts";
import type { Derivation } from "#model/position/rulesApplied.ts";
import styles from "./Example.module.css";

type Props = { derivation: Derivation };

/** Each rule in its order: what it leaves out, and what it leaves. */
export function ExampleSteps({ derivation: { steps } }: Props) {
  return (
    <ol className={styles.steps}>
      {steps.map(({ rule, removed, left }) => (
        <li key={rule} data-idle={removed.length === 0 || undefined}>
          <a href={`#${rule}`}>
            {rule}, {ruleOf(rule).name.toLowerCase()}
          </a>
          : {removed.length === 0 ? "leaves nothing out." : `leaves out ${idsWords(removed)}.`}{" "}
          <span>
            {left.length === 0 ? "Nothing is left." : `${counted(left.length, "statement")} left.`}
          </span>
        </li>
      ))}
    </ol>
  );
}

const MOST_IDS = 40;

function idsWords(removed: Derivation["steps"][number]["removed"]): string {
  const ids = removed.slice(0, MOST_IDS).map(({ statement }) => statement.id);
  const rest = removed.length - ids.length;
  return listWords(rest > 0 ? [...ids, counted(rest, "more", "more")] : ids);
}
