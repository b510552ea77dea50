// SPDX-FileCopyrightText: Lightloom contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tabs of the variants in the tool bar, with the button that forks the active one.

#pragma once

#include <QString>
#include <QTabBar>
#include <QWidget>

#include <vector>

class QLineEdit;
class QToolButton;

namespace fabric::ui {

/// One variant as its tab shows it.
struct VariantTab {
  QString letter;
  QString name;
  bool baseline = false;
  bool locked = false;
  QString figures;  ///< Headline figures, for the list and the tool tip.

  bool operator==(const VariantTab&) const = default;
};

/// The tab row itself; used through VariantTabs.
class VariantTabBar : public QTabBar {
  Q_OBJECT

 public:
  explicit VariantTabBar(QWidget* parent = nullptr);

  void setVariants(const std::vector<VariantTab>& variants, int current);
  const std::vector<VariantTab>& variants() const { return variants_; }

  /// Opens the name of a tab for editing.
  void editName(int index);
  bool isEditing() const;

  QSize sizeHint() const override;

 signals:
  void chosen(int index);
  void renamed(int index, const QString& name);
  /// The user has dragged a tab to another place and let go of it; the caller answers with setVariants().
  void moved(int from, int to);
  void menuRequested(int index, const QPoint& globalPosition);

 protected:
  QSize tabSizeHint(int index) const override;
  QSize minimumTabSizeHint(int index) const override;
  void paintEvent(QPaintEvent* event) override;
  void changeEvent(QEvent* event) override;
  void mousePressEvent(QMouseEvent* event) override;
  void mouseMoveEvent(QMouseEvent* event) override;
  void mouseReleaseEvent(QMouseEvent* event) override;
  void mouseDoubleClickEvent(QMouseEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void fill(std::vector<VariantTab> variants, int current);
  /// Shows the tab that is being dragged at another place.
  void dragTo(int place);
  QRect nameRect(int index) const;
  void paintTab(QPainter& painter, int index) const;
  void finishEditing(bool keep);

  std::vector<VariantTab> variants_;
  QLineEdit* editor_ = nullptr;  ///< Child, made when first needed.
  int edited_ = -1;
  int pressed_ = -1;  ///< where the tab being dragged stands now
  int grabbed_ = -1;  ///< where it stood
  int hovered_ = -1;
  QPoint pressedAt_;
  bool filling_ = false;
};

/// Tabs, "+" and, with more than five variants, a list of all of them. Knows nothing of designs:
/// it shows what setVariants() says and reports what the user asks for.
class VariantTabs : public QWidget {
  Q_OBJECT

 public:
  explicit VariantTabs(QWidget* parent = nullptr);

  void setVariants(const std::vector<VariantTab>& variants, int current);
  int current() const { return bar_->currentIndex(); }
  void editName(int index) { bar_->editName(index); }
  VariantTabBar* bar() const { return bar_; }

 signals:
  void chosen(int index);
  void forkRequested();
  void renamed(int index, const QString& name);
  void moved(int from, int to);
  void menuRequested(int index, const QPoint& globalPosition);

 private:
  void showList();

  VariantTabBar* bar_;
  QToolButton* fork_;
  QToolButton* list_;
};

}  // namespace fabric::ui
