import type { ReactNode } from "react";
import styles from "./Numbered.module.css";

type Props = {
  rules: readonly { readonly id: string; readonly lead: string; readonly text: ReactNode }[];
};

/** Rules under their numbers, each of which an address can name. */
export function Numbered({ rules }: Props) {
  return (
    <ol className={styles.rules}>
      {rules.map(({ id, lead, text }) => (
        <li key={id} id={id}>
          <b>{lead}</b> {text}
        </li>
      ))}
    </ol>
  );
}
