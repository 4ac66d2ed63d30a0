import { Link } from "wouter";
import type { Rule } from "#model/position/rules.ts";

type Props = {
  rule: Rule;
  /** Where the rules are written, below the site's root. */
  method: string;
};

/** A rule of derivation by its number and name, and the way to its text. */
export function RuleLink({ rule: { id, name }, method }: Props) {
  return (
    <Link href={`${method}#${id}`}>
      {id}, {name.toLowerCase()}
    </Link>
  );
}
