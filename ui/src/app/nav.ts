import {
  Building2,
  ChartColumn,
  Inbox,
  KeyRound,
  ListChecks,
  type LucideIcon,
  ScrollText,
  Shapes,
  Timer,
  UserCheck,
  UserRound,
  Webhook,
} from "lucide-react";
import { useMe } from "@/lib/api/queries";
import type { Permission } from "@/lib/api/types";

export interface Place {
  to: string;
  text: string;
  Icon: LucideIcon;
  /** Shown only to those who may do this. */
  needs: Permission;
  /** Work comes first; what an organisation is run with stands below it. */
  part: "work" | "run";
}

/** In the order of the rail; the first three that somebody may see are the tabs of a phone. */
export const PLACES: Place[] = [
  { to: "/inbox", text: "Inbox", Icon: Inbox, needs: "reviews:write", part: "work" },
  { to: "/decisions", text: "Decisions", Icon: ListChecks, needs: "decisions:read", part: "work" },
  { to: "/types", text: "Types", Icon: Shapes, needs: "types:read", part: "work" },
  { to: "/jobs", text: "Jobs", Icon: Timer, needs: "decisions:read", part: "work" },
  { to: "/usage", text: "Usage", Icon: ChartColumn, needs: "analytics:read", part: "run" },
  { to: "/reviewers", text: "Reviewers", Icon: UserCheck, needs: "analytics:read", part: "run" },
  { to: "/audit", text: "Audit", Icon: ScrollText, needs: "audit:read", part: "run" },
  { to: "/webhooks", text: "Webhooks", Icon: Webhook, needs: "webhooks:read", part: "run" },
  { to: "/keys", text: "Keys", Icon: KeyRound, needs: "keys:read", part: "run" },
  { to: "/people", text: "People", Icon: UserRound, needs: "people:read", part: "run" },
  { to: "/tenants", text: "Tenants", Icon: Building2, needs: "tenants:write", part: "run" },
];

/** The places that whoever is signed in may see; none before it is known who they are. */
export function usePlaces(): Place[] {
  const me = useMe().data;
  return me ? PLACES.filter(({ needs }) => me.permissions.includes(needs)) : [];
}
