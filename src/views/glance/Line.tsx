import type { ReactNode } from "react";
import { Link } from "wouter";
import { useCurrent } from "#components/address/useCurrent.ts";
import type { Issue } from "#model/dossier/dossier.ts";
import { toneOf } from "#model/position/tone.ts";
import styles from "./Line.module.css";
import { groupsOf } from "./places.ts";
import type { PlacedTag, Tag } from "./tags.ts";

type Props = {
  issue: Issue;
  tags: readonly PlacedTag[];
  /** The words of its two ends, as they are shown. */
  poles: readonly [ReactNode, ReactNode];
};

/** The scale of an issue as one line: the principals above it, the others below, each over the options it leaves open. */
export function Line({ issue, tags, poles: [left, right] }: Props) {
  const count = issue.options.length;
  const principals = tags.filter(({ isPrincipal }) => isPrincipal);
  const others = tags.filter(({ isPrincipal }) => !isPrincipal);
  return (
    <div className={styles.line} data-of={count}>
      <p className={styles.pole}>{left}</p>
      <Tags tags={principals} count={count} />
      <svg className={styles.track} height="14" aria-hidden="true">
        {issue.options.map(({ id }, place) => (
          <rect
            key={id}
            data-tone={toneOf(issue, place)}
            x={percent(place / count + 0.002)}
            y="5"
            width={percent(1 / count - 0.004)}
            height="4"
          />
        ))}
        {tags.map((tag) => (
          <Band key={tag.party.id} tag={tag} count={count} />
        ))}
      </svg>
      <Tags tags={others} count={count} />
      <p className={styles.pole}>{right}</p>
    </div>
  );
}

type TagsProps = { tags: readonly PlacedTag[]; count: number };

function Tags({ tags, count }: TagsProps) {
  return (
    <ul className={styles.tags}>
      {groupsOf(tags, count).map((group) => (
        <li key={group.at} data-at={group.at} data-edge={group.edge}>
          {group.tags.map((tag) => (
            <TagLink key={tag.party.id} tag={tag} isVague={tag.last > tag.first} />
          ))}
        </li>
      ))}
    </ul>
  );
}

type TagLinkProps = {
  tag: Tag;
  /** It leaves several options open. */
  isVague?: boolean;
  /** The same mark stands before it. */
  isAgain?: boolean;
};

/** A party’s mark, which opens its words; what it hangs on, how old it is and that something weakens it stand in it, for all who read it. */
export function TagLink({ tag, isVague = false, isAgain = false }: TagLinkProps) {
  const current = useCurrent(tag.path);
  return (
    <Link
      aria-current={current}
      href={tag.path}
      id={isAgain ? undefined : tag.id}
      className={styles.target}
    >
      <span
        className={styles.tag}
        data-principal={tag.isPrincipal || undefined}
        data-vague={isVague || undefined}
        data-new={tag.isNew || undefined}
        title={tag.words}
      >
        {tag.name}
        {tag.isWeak && <span aria-hidden="true">*</span>}
        {tag.hints.length > 0 && <small> {tag.hints.join(", ")}</small>}
      </span>
      <span className="visually-hidden">: {tag.words}</span>
    </Link>
  );
}

type BandProps = { tag: PlacedTag; count: number };

/** The options that a party leaves open, along the line; at an edge that it will not cross, its red line. */
function Band({ tag: { first, last, isPrincipal, isRedLine }, count }: BandProps) {
  const [start, end] = [first / count, (last + 1) / count];
  return (
    <g data-principal={isPrincipal || undefined}>
      <rect
        className={styles.band}
        x={percent(start + 0.004)}
        y={isPrincipal ? 1 : 11}
        width={percent(end - start - 0.008)}
        height={isPrincipal ? 3 : 2}
      />
      {isRedLine && first > 0 && <RedLine at={start} />}
      {isRedLine && last < count - 1 && <RedLine at={end} />}
    </g>
  );
}

function RedLine({ at }: { at: number }) {
  return <rect className={styles.redLine} x={percent(at - 0.003)} y="0" width="4" height="14" />;
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`;
}
