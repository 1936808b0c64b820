import type { RouteObject } from "react-router";
import { Frame } from "./Frame";
import { Front } from "./Front";
import { Broken, NotFound } from "./Lost";

/** Every page is its own chunk; the frame and the sign-in are the initial load. */
export const routes: RouteObject[] = [
  {
    element: <Frame />,
    errorElement: <Broken />,
    children: [
      {
        errorElement: <Broken />,
        hydrateFallbackElement: <div />,
        children: [
          { index: true, element: <Front /> },
          { path: "sign-in", element: <Front /> },
          {
            path: "inbox/:id?",
            lazy: async () => ({ Component: (await import("@/features/inbox/Inbox")).Inbox }),
          },
          {
            path: "decisions",
            lazy: async () => ({ Component: (await import("@/features/decisions/List")).List }),
          },
          {
            path: "decisions/new",
            lazy: async () => ({ Component: (await import("@/features/decisions/NewDecision")).NewDecision }),
          },
          {
            path: "decisions/batch",
            lazy: async () => ({ Component: (await import("@/features/decisions/Batch")).Batch }),
          },
          {
            path: "decisions/:id",
            lazy: async () => ({ Component: (await import("@/features/decisions/Detail")).Detail }),
          },
          {
            path: "decisions/:id/dossier",
            lazy: async () => ({
              Component: (await import("@/features/decisions/Dossier")).Dossier,
            }),
          },
          {
            path: "types",
            lazy: async () => ({ Component: (await import("@/features/types/Types")).Types }),
          },
          {
            path: "types/learn",
            lazy: async () => ({ Component: (await import("@/features/types/Learn")).Learn }),
          },
          {
            path: "types/:name",
            lazy: async () => ({ Component: (await import("@/features/types/TypePage")).TypePage }),
          },
          {
            path: "types/:name/policies",
            lazy: async () => ({ Component: (await import("@/features/types/Releases")).Releases }),
          },
          {
            path: "types/:name/policies/:version",
            lazy: async () => ({ Component: (await import("@/features/types/Release")).Release }),
          },
          { path: "jobs", lazy: async () => ({ Component: (await import("@/features/jobs/Jobs")).Jobs }) },
          {
            path: "jobs/:id",
            lazy: async () => ({ Component: (await import("@/features/jobs/JobPage")).JobPage }),
          },
          { path: "keys", lazy: async () => ({ Component: (await import("@/features/keys/Keys")).Keys }) },
          {
            path: "keys/:prefix",
            lazy: async () => ({ Component: (await import("@/features/keys/KeyPage")).KeyPage }),
          },
          {
            path: "people",
            lazy: async () => ({ Component: (await import("@/features/people/People")).People }),
          },
          {
            path: "people/:id",
            lazy: async () => ({ Component: (await import("@/features/people/PersonPage")).PersonPage }),
          },
          {
            path: "tenants",
            lazy: async () => ({ Component: (await import("@/features/tenants/Tenants")).Tenants }),
          },
          {
            path: "tenants/:name",
            lazy: async () => ({ Component: (await import("@/features/tenants/TenantPage")).TenantPage }),
          },
          {
            path: "usage",
            lazy: async () => ({ Component: (await import("@/features/usage/Usage")).Usage }),
          },
          {
            path: "reviewers",
            lazy: async () => ({ Component: (await import("@/features/reviewers/Reviewers")).Reviewers }),
          },
          {
            path: "audit",
            lazy: async () => ({ Component: (await import("@/features/audit/Audit")).Audit }),
          },
          {
            path: "audit/checkpoints",
            lazy: async () => ({ Component: (await import("@/features/audit/Checkpoints")).Checkpoints }),
          },
          {
            path: "audit/erase",
            lazy: async () => ({ Component: (await import("@/features/audit/Erase")).Erase }),
          },
          {
            path: "audit/:seq",
            lazy: async () => ({ Component: (await import("@/features/audit/RecordPage")).RecordPage }),
          },
          {
            path: "webhooks",
            lazy: async () => ({ Component: (await import("@/features/webhooks/Webhooks")).Webhooks }),
          },
          {
            path: "webhooks/:id",
            lazy: async () => ({ Component: (await import("@/features/webhooks/WebhookPage")).WebhookPage }),
          },
          {
            path: "webhooks/:id/deliveries/:delivery",
            lazy: async () => ({
              Component: (await import("@/features/webhooks/DeliveryPage")).DeliveryPage,
            }),
          },
          { path: "more", lazy: async () => ({ Component: (await import("./More")).More }) },
          { path: "*", element: <NotFound /> },
        ],
      },
    ],
  },
];
