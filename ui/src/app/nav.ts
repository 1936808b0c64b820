import { Inbox, ListChecks, type LucideIcon, Shapes, Timer } from "lucide-react";

export interface Place {
  to: string;
  text: string;
  Icon: LucideIcon;
}

export const PLACES: Place[] = [
  { to: "/inbox", text: "Inbox", Icon: Inbox },
  { to: "/decisions", text: "Decisions", Icon: ListChecks },
  { to: "/types", text: "Types", Icon: Shapes },
  { to: "/jobs", text: "Jobs", Icon: Timer },
];
