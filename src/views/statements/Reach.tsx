import { Link } from "wouter";
import { pathOf } from "#state/route.ts";
import { WHOLE } from "./StatementsTable.tsx";
import { useLive } from "#components/later/useHere.ts";

type Props = {
  /** How many statements the table shows. */
  count: number;
};

/** What of very many statements is in the page, and how the rest is reached; nothing when all are. */
export function Reach({ count }: Props) {
  const isLive = useLive();
  if (count <= WHOLE) return null;
  return isLive ? (
    <p>
      Only the rows in view are in the page: the browser’s own find reaches these alone, the search
      above reaches all {count}.
    </p>
  ) : (
    <p>
      These are the newest {WHOLE} of {count} statements. With scripts the table shows all; without,{" "}
      <Link href={pathOf({ view: "sources" })}>each source lists its own</Link>.
    </p>
  );
}
