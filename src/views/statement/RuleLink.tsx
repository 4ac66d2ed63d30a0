import { Link } from "wouter";
import type { Rule } from "#model/position/rules.ts";
import { pathOf } from "#state/route.ts";

type Props = { rule: Rule };

/** A rule of derivation by its number and name, and the way to its text. */
export function RuleLink({ rule: { id, name } }: Props) {
  return (
    <Link href={`${pathOf({ view: "rules" })}#${id}`}>
      {id}, {name.toLowerCase()}
    </Link>
  );
}
