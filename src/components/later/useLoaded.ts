import { useEffect, useRef, useState } from "react";

/** What a loader brought, once the page stands in the browser; undefined before then, and while it cannot be had. */
export function useLoaded<T>(load: () => Promise<T>): T | undefined {
  const [loaded, setLoaded] = useState<{ readonly value: T }>();
  const first = useRef(load);

  useEffect(() => {
    let wanted = true;
    first.current().then(
      (value) => {
        if (wanted) setLoaded({ value });
      },
      // A chart that cannot be fetched leaves the table that says the same.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, []);

  return loaded?.value;
}
