using ElkeDeur.Web.Content;
try { var s = MysteryShelf.Load("/work/main/content"); foreach (var m in s.Shipped) Console.WriteLine(m.Title); } catch (BrokenContent e) { Console.WriteLine(e.Message); }
