import { Link } from "wouter";
import { Strip } from "#components/marks/Strip.tsx";
import type { Issue } from "#model/dossier/dossier.ts";
import type { Stated } from "./claimPairsOf.ts";

type Props = { issue: Issue; stated: Stated; path: string; cellId: string | undefined };

/** Where the subject of the claim stands itself, and whether they share an option. */
export function StatedMarks({
  issue,
  stated: { at, name, said, words, marks, silence, qualifiers, overlap },
  path,
  cellId,
}: Props) {
  return (
    <div data-at={at}>
      <dt>
        {name} <small>{said}</small>
      </dt>
      <dd>
        <Link href={path} id={cellId} aria-label={words}>
          {marks.map(({ stand, label }) => (
            <span key={label}>
              <Strip issue={issue} options={stand.options} voice={stand.voice} />
              <b>{label}</b>
            </span>
          ))}
          {silence && <span data-silence>{silence}</span>}
        </Link>
        {qualifiers.length > 0 && <small>{qualifiers.join(" · ")}</small>}
      </dd>
      <dd data-overlap>{overlap}</dd>
    </div>
  );
}
