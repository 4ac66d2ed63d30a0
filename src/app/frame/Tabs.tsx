import { Link } from "wouter";
import { pathOf } from "#state/route.ts";
import { type PlainView, tabsOf, VIEWS } from "#state/views.ts";
import styles from "./Tabs.module.css";

type Props = {
  place: string;
  currentOf: (view: PlainView) => "page" | "true" | undefined;
};

/** The views of one place, where it has several; on a phone the menu has them. */
export function Tabs({ place, currentOf }: Props) {
  const tabs = tabsOf(place);
  if (tabs.length < 2) return null;
  return (
    <nav aria-label={place} className={`${styles.tabs} no-print`}>
      {tabs.map((tab) => (
        <Link key={tab} href={pathOf({ view: tab })} aria-current={currentOf(tab)}>
          {VIEWS[tab].name}
        </Link>
      ))}
    </nav>
  );
}
