import { BookOpen, GraduationCap, LogOut, SunMoon, Timer, Upload } from "lucide-react";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { Button } from "@/components/Button";
import { Page } from "@/components/Page";
import { useMe } from "@/lib/api/queries";
import { signOut } from "@/lib/api/session";
import styles from "./More.module.css";
import { nextTheme, setTheme, useTheme } from "./theme";

const LINKS: [to: string, text: string, icon: ReactNode][] = [
  ["/jobs", "Jobs", <Timer key="i" aria-hidden="true" />],
  ["/decisions/batch", "Decide a file", <Upload key="i" aria-hidden="true" />],
  ["/types/learn", "Learn a type", <GraduationCap key="i" aria-hidden="true" />],
];

/** What the bottom bar of a phone has no room for. */
export function More() {
  const me = useMe().data;
  const theme = useTheme();
  return (
    <Page title="More" now={me && `${me.tenant}: ${me.name}, ${me.role}`}>
      <ul className={styles.list}>
        {LINKS.map(([to, text, icon]) => (
          <li key={to}>
            <Link to={to}>
              {icon}
              {text}
            </Link>
          </li>
        ))}
        <li>
          <a href="/docs">
            <BookOpen aria-hidden="true" />
            API reference
          </a>
        </li>
      </ul>
      <div className={styles.tools}>
        <Button icon={<SunMoon aria-hidden="true" />} onClick={() => setTheme(nextTheme(theme))}>
          Theme: {theme}
        </Button>
        <Button icon={<LogOut aria-hidden="true" />} onClick={() => signOut()}>
          Sign out
        </Button>
      </div>
    </Page>
  );
}
