import { Ellipsis } from "lucide-react";
import { lazy, Suspense, useEffect, useState } from "react";
import { NavLink, Outlet, ScrollRestoration } from "react-router";
import { useCounts } from "@/lib/api/queries";
import { ActingBar } from "./ActingBar";
import styles from "./Frame.module.css";
import { usePlaces } from "./nav";
import { Rail } from "./Rail";

const Palette = lazy(async () => ({ default: (await import("./Palette")).Palette }));

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
      <div className={styles.column}>
        <ActingBar />
        <main id="main" className={styles.main} tabIndex={-1}>
          <Outlet />
        </main>
      </div>
      <BottomBar />
      <Suspense fallback={null}>{palette && <Palette onClose={() => setPalette(false)} />}</Suspense>
      <ScrollRestoration />
    </div>
  );
}

const TABS = 3;

function BottomBar() {
  const waiting = useCounts().data?.waiting ?? 0;
  const entries = [...usePlaces().slice(0, TABS), { to: "/more", text: "More", Icon: Ellipsis }];
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
