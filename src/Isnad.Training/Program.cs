// Trains the tagger of names, or measures by cross-validation what it is worth.
//   dotnet run -c Release --project src/Isnad.Training -- TRAIN.txt [--also MORE.txt] [--folds 5] [-o src/Isnad.Arabic/Names/names.bin]
// TRAIN.txt: a word and its tag a line (B-PERS, I-ORG, LOC), an empty line between sentences. Folds are stretches of whole sentences, so that an article stays on one side.
using System.Globalization;
using Isnad.Arabic;
using Isnad.Training;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
string? Option(string name) => Array.IndexOf(args, name) is var i and >= 0 && i + 1 < args.Length ? args[i + 1] : null;
if (args.Length == 0)
{
    Console.Error.WriteLine("usage: Isnad.Training TRAIN.txt [--also MORE.txt] [--folds N] [--epochs N] [--step X] [--shrink X] [--dropout X] [--least N] [--errors] [-o FILE]");
    return 2;
}
var sentences = NamedSentence.Read(args[0]);
var also = Option("--also") is { } more ? NamedSentence.Read(more) : [];
int epochs = int.Parse(Option("--epochs") ?? "10"), least = int.Parse(Option("--least") ?? "2");
double Number(string name, double value) => Option(name) is { } s ? double.Parse(s) : value;
double step = Number("--step", 0.1), shrink = Number("--shrink", 0.001), dropout = Number("--dropout", 0.15);

if (Option("--lean") is { } lean) NameTagger.Bias = NameTagger.Lean(float.Parse(lean));
Score.ShowErrors = args.Contains("--errors");
if (Option("--folds") is { } folds) CrossValidate(int.Parse(folds), int.Parse(Option("--only") ?? "-1"));
if (Option("-o") is { } output)
{
    using var file = File.Create(output);
    Write(file, [.. sentences, .. also]);
    Console.WriteLine($"{output}: {file.Length / 1024} KB from {sentences.Count + also.Count} sentences");
}
return 0;

void Write(Stream stream, IReadOnlyList<NamedSentence> train)
{
    var field = new RandomField(step, shrink, dropout, seed: 1);
    field.Train(train, epochs, least);
    NameModel.Save(stream, field.Rows, field.Transitions);
}

void CrossValidate(int count, int only)
{
    var all = new Score();
    for (int f = 0; f < count; f++)
    {
        if (only >= 0 && f >= only) break;
        int from = sentences.Count * f / count, to = sentences.Count * (f + 1) / count;
        var model = new MemoryStream();
        Write(model, [.. sentences[..from], .. sentences[to..], .. also]);
        long size = model.Length;
        model.Position = 0;
        NameModel.Use(NameModel.Load(model));
        var score = new Score();
        foreach (var s in sentences[from..to]) score.Add(s);
        Console.WriteLine($"fold {f + 1}: {score}, {size / 1024} KB");
        all.Add(score);
    }
    Console.WriteLine($"all: {all}");
    foreach (var kind in Enum.GetValues<EntityKind>()) Console.WriteLine($"  {kind}: {all.Of(kind)}");
}
