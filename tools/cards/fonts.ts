import { createRequire } from "node:module";

const { resolve } = createRequire(import.meta.url);

/** The site's fonts as files, each in one weight: what paints the cards knows neither variable ones nor those of the web. */
export const FONT_FILES: readonly string[] = [
  "@expo-google-fonts/libre-franklin/400Regular/LibreFranklin_400Regular.ttf",
  "@expo-google-fonts/libre-franklin/600SemiBold/LibreFranklin_600SemiBold.ttf",
  "@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf",
].map((name) => resolve(name));
