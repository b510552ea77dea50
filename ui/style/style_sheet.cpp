// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Fills the style sheet in resources/style and maps tokens to palette roles.

#include "ui/style/style_sheet.h"

#include <QFile>
#include <QHash>
#include <QIODevice>
#include <QStringView>

/// Resources of a static library are only linked if named; the macro wants the global namespace.
static void initStyleResources() { Q_INIT_RESOURCE(style); }

namespace fabric::ui {
namespace {

QHash<QString, QString> replacements(const Look& look) {
  QHash<QString, QString> result;
  for (const Token token : allTokens()) {
    const std::string_view name = tokenName(token);
    result.insert(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), look.color(token).name());
  }
  result.insert(QStringLiteral("images"),
                look.theme.isDark() ? QStringLiteral(":/style/dark") : QStringLiteral(":/style/light"));
  return result;
}

/// "12px" at the scale of the look, or an empty string if `name` is not a length.
QString scaledLength(const QString& name, const Look& look) {
  if (!name.endsWith(QLatin1String("px"))) return {};
  bool isNumber = false;
  const int pixels = QStringView(name).chopped(2).toInt(&isNumber);
  return isNumber ? QStringLiteral("%1px").arg(look.px(pixels)) : QString();
}

}  // namespace

QString filledIn(const QString& sheet, const Look& look) {
  const QHash<QString, QString> values = replacements(look);
  QString result;
  result.reserve(sheet.size());
  qsizetype position = 0;
  while (position < sheet.size()) {
    const qsizetype open = sheet.indexOf(u'@', position);
    const qsizetype close = open < 0 ? -1 : sheet.indexOf(u'@', open + 1);
    if (close < 0) break;
    const QString name = sheet.mid(open + 1, close - open - 1);
    QString value = values.value(name);
    if (value.isEmpty()) value = scaledLength(name, look);
    result += QStringView(sheet).mid(position, open - position);
    if (value.isEmpty()) {
      result += QStringView(sheet).mid(open, close - open);
      position = close;  // The second @ may open a name of its own.
      continue;
    }
    result += value;
    position = close + 1;
  }
  result += QStringView(sheet).mid(position);
  return result;
}

QString styleSheetFor(const Look& look) {
  initStyleResources();
  QFile file(QStringLiteral(":/style/lightloom.qss"));
  if (!file.open(QIODevice::ReadOnly)) return {};
  const QString sheet = QString::fromUtf8(file.readAll());
  // The opening comment explains the marks and would itself be filled in.
  const qsizetype rules = sheet.indexOf(QLatin1String("/* Window and menus */"));
  return filledIn(sheet.mid(rules), look);
}

QPalette paletteFor(const Theme& theme) {
  QPalette palette;
  const auto set = [&](QPalette::ColorRole role, Token token) {
    palette.setColor(QPalette::All, role, theme.color(token));
  };
  set(QPalette::Window, Token::SurfacePanel);
  set(QPalette::WindowText, Token::TextPrimary);
  set(QPalette::Base, Token::SurfacePanel);
  set(QPalette::AlternateBase, Token::SurfaceHeader);
  set(QPalette::ToolTipBase, Token::SurfaceRaised);
  set(QPalette::ToolTipText, Token::TextPrimary);
  set(QPalette::PlaceholderText, Token::TextMuted);
  set(QPalette::Text, Token::TextPrimary);
  set(QPalette::Button, Token::SurfaceRaised);
  set(QPalette::ButtonText, Token::TextPrimary);
  set(QPalette::BrightText, Token::StatusError);
  set(QPalette::Light, Token::SurfaceRaised);
  set(QPalette::Midlight, Token::LineSubtle);
  set(QPalette::Mid, Token::LineSubtle);
  set(QPalette::Dark, Token::LineStrong);
  set(QPalette::Shadow, Token::SurfaceCanvas);
  set(QPalette::Highlight, Token::SurfaceSelected);
  set(QPalette::HighlightedText, Token::TextPrimary);
  set(QPalette::Link, Token::Accent);
  set(QPalette::LinkVisited, Token::Accent);
  for (const QPalette::ColorRole role :
       {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText}) {
    palette.setColor(QPalette::Disabled, role, theme.color(Token::TextMuted));
  }
  return palette;
}

}  // namespace fabric::ui
