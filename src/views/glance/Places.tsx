import type { Issue } from "#model/dossier/dossier.ts";
import { TagLink } from "./Line.tsx";
import styles from "./Places.module.css";
import type { PlacedTag } from "./tags.ts";

type Props = { issue: Issue; tags: readonly PlacedTag[] };

/** Options without an order: a place for each that somebody takes or leaves open, side by side, and no line. */
export function Places({ issue, tags }: Props) {
  const places = issue.options.flatMap(({ id, label }, at) => {
    const its = tags.filter(({ options }) => options.includes(id));
    return its.length > 0 ? [{ at, label, its }] : [];
  });
  return (
    <ul className={styles.places}>
      {places.map(({ at, label, its }) => (
        <li key={at}>
          <span>{label}</span>
          {its.map((tag) => (
            <TagLink
              key={tag.party.id}
              tag={tag}
              isVague={tag.options.length > 1}
              isAgain={tag.options[0] !== issue.options[at]?.id}
            />
          ))}
        </li>
      ))}
    </ul>
  );
}
