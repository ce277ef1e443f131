import { Drawing } from '../charts/drawing/Drawing.tsx';
import { countryName } from '../filters/describe.ts';
import { wayColour } from '../flows/chart.ts';
import type { View } from '../frame/view.ts';
import type { mapChart } from './chart.ts';

interface MapKeyProps {
  chart: ReturnType<typeof mapChart>;
  view: View;
  /** Width of the drawing on a wide screen, in pixels. */
  wide: number;
}

const PHONE = 358;

/** The map at both widths, and below it which line is whose journey. */
export const MapKey = ({ chart, view: { vocabulary, text }, wide }: MapKeyProps) => (
  <>
    <div className="max-sm:hidden">
      <Drawing drawing={chart.draw(wide)} label={chart.title} />
    </div>
    <div className="sm:hidden">
      <Drawing drawing={chart.draw(PHONE)} label={chart.title} />
    </div>
    <p className="legend mt-2">
      {chart.countries.map((code) => (
        <span className="key" key={code}>
          <svg width="34" height="8" aria-hidden="true">
            <path
              d="M0 4H34"
              fill="none"
              stroke={wayColour(code)}
              strokeWidth="2.5"
              strokeDasharray={code === 'CN' ? '5 3' : code === 'VN' ? undefined : '1 3'}
            />
          </svg>
          {text.flows.map.travelled(countryName(vocabulary, code))}
        </span>
      ))}
    </p>
  </>
);
