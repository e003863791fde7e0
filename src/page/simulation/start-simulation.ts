import type { SimulationPageData } from '../../reports/simulate/page-model.js';
import { buildForPrint } from '../print-all.js';
import { showSimulation } from './show-simulation.js';

const place = document.getElementById('page');
const data = document.getElementById('data')?.textContent;
if (place === null || data === undefined || data === null) throw new Error('the page is not whole');
buildForPrint();
showSimulation(place, JSON.parse(data) as SimulationPageData);
