import type { PageData } from '../reports/html/page-model.js';
import { buildForPrint } from './print-all.js';
import { showPage } from './show-page.js';

const place = document.getElementById('page');
const data = document.getElementById('data')?.textContent;
if (place === null || data === undefined || data === null) throw new Error('the page is not whole');
buildForPrint();
showPage(place, JSON.parse(data) as PageData);
