import { useEffect } from "react";

/** Goes to the part of the page that the address names, when the page is shown by a script and not loaded. */
export function useHashArrival() {
  useEffect(() => {
    // After the frame has put a new page at its top.
    const arriving = requestAnimationFrame(() => {
      const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
      if (!part) return;
      if (part instanceof HTMLDetailsElement) part.open = true;
      part.scrollIntoView();
    });
    return () => cancelAnimationFrame(arriving);
  }, []);
}
