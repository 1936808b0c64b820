import { Ellipsis, LogOut, Moon, Search, Sun, SunMoon } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { NavLink, Outlet, ScrollRestoration } from "react-router";
import { Button } from "@/components/Button";
import { useCounts, useMe } from "@/lib/api/queries";
import { signOut } from "@/lib/api/session";
import { count } from "@/lib/format";
import styles from "./Frame.module.css";
import { PLACES } from "./nav";
import { nextTheme, setTheme, useTheme } from "./theme";

const Palette = lazy(async () => ({ default: (await import("./Palette")).Palette }));

const THEME_ICON = { system: SunMoon, light: Sun, dark: Moon } as const;

export function Frame() {
  const [palette, setPalette] = useState(false);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setPalette((open) => !open);
    };
    addEventListener("keydown", pressed);
    return () => removeEventListener("keydown", pressed);
  }, []);
  return (
    <div className={styles.frame}>
      <a href="#main" className={styles.skip}>
        Skip to the page
      </a>
      <Rail onSearch={() => setPalette(true)} />
      <main id="main" className={styles.main} tabIndex={-1}>
        <Outlet />
      </main>
      <BottomBar />
      <Suspense fallback={null}>{palette && <Palette onClose={() => setPalette(false)} />}</Suspense>
      <ScrollRestoration />
    </div>
  );
}

function useWaiting(): number {
  return useCounts().data?.waiting ?? 0;
}

function Rail({ onSearch }: { onSearch: () => void }) {
  const me = useMe().data;
  const waiting = useWaiting();
  const theme = useTheme();
  const ThemeIcon = THEME_ICON[theme];
  return (
    <header className={styles.rail}>
      <NavLink to="/decisions" className={styles.brand} aria-label="Decidable, to the decisions">
        <img src="/favicon.svg" alt="" width="18" height="18" />
        Decidable
      </NavLink>
      <button type="button" className={styles.search} onClick={onSearch}>
        <Search aria-hidden="true" />
        <span>Search</span>
        <kbd>Ctrl K</kbd>
      </button>
      <nav aria-label="Main" className={styles.nav}>
        {PLACES.map(({ to, text, Icon }) => (
          <NavLink key={to} to={to} className={styles.entry}>
            <Icon aria-hidden="true" />
            <span>{text}</span>
            {to === "/inbox" && waiting > 0 && (
              <span className={styles.badge}>
                {count(waiting)}
                <span className="hidden-visually"> waiting</span>
              </span>
            )}
          </NavLink>
        ))}
      </nav>
      <div className={styles.foot}>
        {me && (
          <p className={styles.me}>
            <strong>{me.tenant}</strong>
            <span className="quiet">
              {me.name}, {me.role}
            </span>
            <code className="quiet" title="The prefix of the key in use">
              {me.key_prefix}&hellip;
            </code>
          </p>
        )}
        <div className={styles.tools}>
          <Button
            tone="bare"
            icon={<ThemeIcon aria-hidden="true" />}
            title={`Theme: ${theme}`}
            aria-label={`Theme: ${theme}. Change to ${nextTheme(theme)}`}
            onClick={() => setTheme(nextTheme(theme))}
          />
          <Button tone="bare" icon={<LogOut aria-hidden="true" />} onClick={() => signOut()}>
            Sign out
          </Button>
        </div>
      </div>
    </header>
  );
}

function BottomBar() {
  const waiting = useWaiting();
  const entries = [...PLACES.slice(0, 3), { to: "/more", text: "More", Icon: Ellipsis }];
  return (
    <nav aria-label="Main, at the bottom" className={styles.bottom}>
      {entries.map(({ to, text, Icon }) => (
        <NavLink key={to} to={to} className={styles.tab}>
          <span className={styles.tabIcon}>
            <Icon aria-hidden="true" />
            {to === "/inbox" && waiting > 0 && (
              <span className={styles.dot}>{waiting > 99 ? "99+" : waiting}</span>
            )}
          </span>
          {text}
        </NavLink>
      ))}
    </nav>
  );
}
