import { formatMoney, formatMoneyRange } from '../../format/money.js';
import type { Messages } from '../../i18n/messages.js';
import type { Figures, Period } from '../../model/pay.js';

/** Figures in words: `$70,000–$95,000 a year and more`. */
export function figuresText(
  { low, high, openTop, median, share }: Figures,
  currency: string,
  period: Period,
  locale: string,
  messages: Messages,
): string {
  const money = (amount: number) => formatMoney(amount, currency, locale);
  const range = high === undefined ? money(low) : formatMoneyRange(low, high, currency, locale);
  const text = messages.per[period](range);
  if (median !== undefined) {
    return share === undefined
      ? messages.median(text)
      : messages.chart.percentiles(share, text, money(median));
  }
  return openTop ? messages.andMore(text) : text;
}
