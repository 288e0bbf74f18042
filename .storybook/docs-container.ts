import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import { createElement, useEffect, useState, type PropsWithChildren } from 'react';
import { GLOBALS_UPDATED } from 'storybook/internal/core-events';
import { themes } from 'storybook/theming';

const darkness = matchMedia('(prefers-color-scheme: dark)');

/** Docs pages are light or dark as the stories in them are: as the toolbar or the system says. */
export function docsContainer(props: PropsWithChildren<DocsContainerProps>) {
  const [scheme, setScheme] = useState('light dark');
  const [isSystemDark, setSystemDark] = useState(darkness.matches);
  useEffect(() => {
    const { channel } = props.context;
    const onGlobals = ({ globals }: { globals: { scheme: string } }) => setScheme(globals.scheme);
    const onSystem = () => setSystemDark(darkness.matches);
    channel.on(GLOBALS_UPDATED, onGlobals);
    darkness.addEventListener('change', onSystem);
    return () => {
      channel.off(GLOBALS_UPDATED, onGlobals);
      darkness.removeEventListener('change', onSystem);
    };
  }, [props.context]);
  const isDark = scheme === 'dark' || (scheme !== 'light' && isSystemDark);
  return createElement(DocsContainer, { ...props, theme: isDark ? themes.dark : themes.light });
}
