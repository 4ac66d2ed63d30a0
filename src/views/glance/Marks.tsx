import styles from "./Marks.module.css";
import { marksIn } from "./marksIn.ts";
import type { PlacedTag, Tag } from "./tags.ts";

type Props = { placed: readonly PlacedTag[]; beside: readonly Tag[] };

/** What the marks beside it mean; the rest of the key is behind its button. */
export function Marks({ placed, beside }: Props) {
  return (
    <p className={styles.marks} data-marks>
      {marksIn(placed, beside).join("; ")}.
    </p>
  );
}
