'use client';

import { useState } from 'react';
import { useClientMessages } from '../messages/ClientMessages.tsx';

interface ShareChartProps {
  name: string;
  /** Addresses within this site. */
  svg: string;
  link: string;
  embed: string;
}

/** What needs the browser: a PNG drawn from the SVG, the address of the chart, and the code that embeds it. */
export function ShareChart({ name, svg, link, embed }: ShareChartProps) {
  const { chart, copied, copyByHand } = useClientMessages();
  const [said, setSaid] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const copy = (what: string) =>
    navigator.clipboard.writeText(what).then(
      () => setSaid(copied),
      () => setSaid(copyByHand),
    );
  const savePng = async () => {
    const { downloadPng } = await import('./png.ts');
    await downloadPng(svg, `communique-${name}.png`).catch(() => setSaid(chart.pngFailed));
  };
  const frame = () =>
    `<iframe src="${window.location.origin}${embed}" title="${name}" width="100%" height="520" style="border:0"></iframe>`;
  return (
    <>
      <button type="button" onClick={savePng}>
        {chart.png}
      </button>
      <button type="button" onClick={() => copy(window.location.origin + link)}>
        {chart.link}
      </button>
      <button type="button" aria-expanded={code !== null} onClick={() => setCode(code === null ? frame() : null)}>
        {chart.embed}
      </button>
      <output>{said}</output>
      {code === null ? null : (
        <span className="code">
          <label>
            {chart.embedCode} <input type="text" readOnly value={code} onFocus={(event) => event.target.select()} />
          </label>
          <button type="button" onClick={() => copy(code)}>
            {chart.copy}
          </button>
        </span>
      )}
    </>
  );
}
