import { Link } from "wouter";
import { useFold } from "#components/later/useFold.ts";
import { pathOf } from "#state/route.ts";
import { PLACES, type PlainView, tabsOf, VIEWS } from "#state/views.ts";
import styles from "./Places.module.css";

type Props = {
  /** What the place that is shown is about. */
  title: string;
  /** How a link to a view stands to what is shown. */
  currentOf: (view: PlainView) => "page" | "true" | undefined;
  placeShown: string | undefined;
};

/** The places of the site: in the bar where there is room, else in a menu, which has their tabs too. */
export function Places({ title, currentOf, placeShown }: Props) {
  const { button, panel, close, onBeforeToggle } = useFold<HTMLElement>();
  return (
    <>
      <button
        type="button"
        className={`button unfolds no-print ${styles.menu}`}
        popoverTarget="places"
        ref={button}
      >
        Menu
      </button>
      <nav
        id="places"
        popover="auto"
        aria-label="Places"
        className={`folds ${styles.places}`}
        ref={panel}
        onBeforeToggle={onBeforeToggle}
      >
        <p className={styles.title}>{title}</p>
        <ul>
          {PLACES.map(({ name, view }) => (
            <li key={name}>
              <Link
                href={pathOf({ view })}
                aria-current={currentOf(view) ?? (placeShown === name ? "true" : undefined)}
                onClick={close}
              >
                {name}
              </Link>
              {tabsOf(name).length > 1 && (
                <ul className={styles.tabs}>
                  {tabsOf(name)
                    .filter((tab) => VIEWS[tab].name !== name)
                    .map((tab) => (
                      <li key={tab}>
                        <Link
                          href={pathOf({ view: tab })}
                          aria-current={currentOf(tab)}
                          onClick={close}
                        >
                          {VIEWS[tab].name}
                        </Link>
                      </li>
                    ))}
                </ul>
              )}
            </li>
          ))}
        </ul>
      </nav>
    </>
  );
}
