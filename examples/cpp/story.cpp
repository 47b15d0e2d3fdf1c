// One complaint through the desk, in C++.
//
//   c++ -std=c++17 story.cpp $(pkg-config --cflags --libs redress) -o story && ./story

#include <iostream>
#include <redress.hpp>

int main() {
  redress::Desk desk;
  redress::Message message;
  message.id = "m-1";
  message.text = "我没操作过，昨晚被盗刷了5000元，手机13812345678，请马上冻结！";
  redress::Decision decision = desk.triage(message, 1795399200000);  // 2026-11-23T02:00:00Z
  redress::DecisionView view = decision.view();
  std::cout << "masked    " << view.masked << '\n'
            << "category  " << view.category << '\n'
            << "priority  P" << static_cast<int>(view.priority) << '\n'
            << "team      " << view.team << '\n'
            << "tell      " << view.acknowledgement << '\n';
}
