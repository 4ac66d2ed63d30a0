import { cp, rm } from "node:fs/promises";
import type { Server } from "node:http";
import type { TestProject } from "vitest/node";
import { buildSite } from "#tools/site/buildSite.ts";
import { loadDossier } from "#tools/record/dossierFiles.ts";
import { serveSite } from "#tools/serving/siteServer.ts";
import { ADDRESSED, bigDossier, CACHE } from "#e2e/testing/dossier.ts";
import { withReleases } from "#tools/testing/harbourReleases.ts";

export async function setup(project: TestProject) {
  // Each waits in turn for a browser, for the bundler or for the pressing of its files.
  const [real, harbour, big] = await Promise.all([realSite(), inventedSites(), bigSite()]);
  const servers = [
    await serveSite({ folder: real, port: 0 }),
    await serveSite({ folder: real, port: 0, base: "/a/b" }),
    await serveSite({ folder: harbour, port: 0 }),
    await serveSite({ folder: big, port: 0 }),
  ];
  const [atRoot = "", nested = "", small = "", large = ""] = servers.map(({ address }) => address);
  project.provide("sites", { real: atRoot, nested, harbour: small, big: large });
  return () => Promise.all(servers.map(({ server }) => closed(server)));
}

// Pressing is the longest part of a build; how small the site is, is asked of the real one alone.
const realSite = () => site({ of: "data/russia-ukraine", isCompressed: true });

async function inventedSites(): Promise<string> {
  const fixtures = `${CACHE}/fixtures`;
  await rm(fixtures, { recursive: true, force: true });
  await cp("e2e/fixtures", fixtures, { recursive: true });
  const talks = await withReleases(fixtures);
  const harbour = await site({ of: talks });
  await site({ of: `${harbour}/data/harbour-talks.json`, called: "republished" });
  await site({ of: talks, called: "addressed", siteUrl: ADDRESSED.slice(0, -1) });
  return harbour;
}

async function bigSite(): Promise<string> {
  const out = `${CACHE}/site-big`;
  await buildSite({ dossier: bigDossier(), out, isCompressed: false });
  return out;
}

type Wanted = {
  readonly of: string;
  readonly called?: string;
  readonly siteUrl?: string;
  readonly isCompressed?: boolean;
};

/** Builds the site of a dossier; returns its folder. */
async function site({ of, called, siteUrl, isCompressed = false }: Wanted): Promise<string> {
  const { dossier, frozen } = await loadDossier(of);
  const out = `${CACHE}/site-${called ?? dossier.id}`;
  await buildSite({ dossier, frozen, out, siteUrl, isCompressed });
  return out;
}

function closed(server: Server) {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(resolve));
}
