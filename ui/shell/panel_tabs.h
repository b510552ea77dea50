// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bottom dock's tabs: names with counts, controls of the active page at the right.

#pragma once

#include <QString>
#include <QTabBar>
#include <QWidget>

#include <cstddef>
#include <vector>

class QStackedWidget;

namespace fabric::ui {

class HeaderStrip;

/// A tab bar whose tabs carry a quiet count: "Problems 5".
class CountTabBar : public QTabBar {
  Q_OBJECT

 public:
  explicit CountTabBar(QWidget* parent = nullptr);
  void setCount(int index, const QString& count);
  /// A clock mark: what the page shows is being recomputed.
  void setStale(int index, bool stale);
  bool isStale(int index) const { return tabs_.at(static_cast<std::size_t>(index)).stale; }

 protected:
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void tabInserted(int index) override;
  void tabRemoved(int index) override;

 private:
  struct Extra {
    QString count;
    bool stale = false;
  };
  void tell(int index);

  std::vector<Extra> tabs_;
};

/// Pages under a CountTabBar. Takes ownership of pages and corners.
class PanelTabs : public QWidget {
  Q_OBJECT

 public:
  explicit PanelTabs(QWidget* parent = nullptr);

  /// `corner` holds the controls shown while the page is active; may be nullptr.
  int addPage(const QString& name, QWidget* page, QWidget* corner = nullptr);
  void setCount(int index, const QString& count);
  void setStale(int index, bool stale) { bar_->setStale(index, stale); }
  int current() const;
  void setCurrent(int index);
  QWidget* page(int index) const;
  /// A widget at the right of every page's controls, such as a "more" button.
  HeaderStrip* strip() const { return strip_; }
  CountTabBar* bar() const { return bar_; }

 signals:
  void currentChanged(int index);

 private:
  HeaderStrip* strip_;
  CountTabBar* bar_;
  QStackedWidget* corners_;
  QStackedWidget* pages_;
};

}  // namespace fabric::ui
