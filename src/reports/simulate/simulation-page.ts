import type { Simulation } from '../../domain/simulation.js';
import { htmlDocument } from '../html/html-document.js';
import type { SimulationPageInput } from './page-context.js';
import { makeSimulationPageData } from './page-data.js';

/** The comparison as one page with pictures; it needs no network and no other file. */
export async function simulationPage(
  simulation: Simulation,
  input: SimulationPageInput,
): Promise<Uint8Array> {
  const assets = await import('./page-assets.js');
  const data = makeSimulationPageData(simulation, input);
  const { language } = input.context;
  const text = data.texts[data.head.title];
  const [vi = '', en = ''] = typeof text === 'string' ? [text, text] : (text ?? []);
  const page = htmlDocument({
    ...assets.PAGE_ASSETS,
    language,
    title: language === 'vi' ? vi : en,
    withoutScript: data.words[language].withoutScript,
    data,
  });
  return new TextEncoder().encode(page);
}
