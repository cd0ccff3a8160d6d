# %% [markdown]
#! title
#
#! version
# weights, the same losses, regularisers, optimisers, order of updates and data.
#
# x is a sample, z a latent point, s = D(x) the discriminator's logit, t an iteration, from 0.
#
# This is algorithm 1 of Goodfellow et al. 2014, "Generative adversarial nets"; comments in the
# code name its lines:
#
#     1  for number of training iterations do
#     2      for k steps do
#     3          sample a minibatch of m latent points z from p(z)
#     4          sample a minibatch of m examples x from p_data(x)
#     5          update D by the stochastic gradient of its loss
#     6      end for
#     7      sample a minibatch of m latent points z from p(z)
#     8      update G by the stochastic gradient of its loss
#     9  end for
#
#? script {
# Needs torch and numpy. It trains and prints the losses:
#
#     python3 THIS_FILE
#     python3 THIS_FILE --steps 1000
#
# and with the batches of a file, which "ganscope export RUN --as batches" makes, it compares its
# losses with those of GANscope:
#
#     python3 THIS_FILE --batches batches.npz
#? }
#? notebook {
# Needs torch and numpy, and matplotlib for the pictures.
#? }

# %%
import argparse  #? script
import base64
import copy  #? averaging
import math

import numpy as np
import torch
from torch import nn
from torch.nn.functional import softplus  #? softplus
from torch.nn.functional import linear, normalize  #? spectral
#? unrolled {

try:
    from torch.func import functional_call
except ImportError:  # before PyTorch 2.0
    from torch.nn.utils.stateless import functional_call
#? }

# %% [markdown]
# ## What is not in here

# %%
NOT_HERE = [
    #! notes
]

# %% [markdown]
# ## Settings

# %%
def floats(text):
    """float32 numbers, little-endian, written as base64."""
    return torch.from_numpy(np.frombuffer(base64.b64decode(text), dtype="<f4").copy())


#! settings

torch.manual_seed(SEED)

# %% [markdown]
# ## Data and latent points

# %%
#? mixture {
def sample_data(n):
    """n samples of p_data, (n, d): Gaussians of one width."""
    k = torch.multinomial(torch.tensor(WEIGHTS), n, replacement=True)
    x = torch.tensor(MODES)[k]
    return x + SIGMA * torch.randn(x.shape)
#? }
#? uniform {
def sample_data(n):
    """n samples of p_data, (n, 1): the uniform distribution around a mean."""
    return MEAN + WIDTH * (torch.rand(n, 1) - 0.5)
#? }
#? exponential {
def sample_data(n):
    """n samples of p_data, (n, 1): p(x) = λ·e^(−λx), x ≥ 0."""
    return torch.distributions.Exponential(RATE).sample((n, 1))
#? }
#? heavy-tail {
def sample_data(n):
    """n samples of p_data, (n, 1): Student's t."""
    return SCALE * torch.distributions.StudentT(FREEDOM).sample((n, 1))
#? }
#? moons {
def curve(k, t):
    """Two interlocking half circles, t from 0 to 1."""
    x, y = torch.cos(math.pi * t), torch.sin(math.pi * t)
    return torch.where(k == 0, x, 1 - x), torch.where(k == 0, y, 0.5 - y)


#? }
#? circles {
def curve(k, t):
    """Two circles around the origin, t from 0 to 1."""
    radius = torch.tensor([1.0, RATIO])[k]
    return radius * torch.cos(2 * math.pi * t), radius * torch.sin(2 * math.pi * t)


#? }
#? swiss-roll {
def curve(k, t):
    """A rolled-up strip, seen from its end, t from 0 to 1."""
    angle = 1.5 * math.pi * (1 + 2 * t)
    return angle / 7.5 * torch.cos(angle), angle / 7.5 * torch.sin(angle)


#? }
#? spiral {
def curve(k, t):
    """The arms of a spiral, t from 0 to 1 outwards."""
    angle = 2 * math.pi * (TURNS * t + k / CURVES)
    radius = 2 * (1 + 12 * t) / 13
    return radius * torch.cos(angle), radius * torch.sin(angle)


#? }
#? curves {
def sample_data(n):
    """n samples of p_data, (n, 2): points on curves, moved by Gaussian noise."""
    x, y = curve(torch.randint(CURVES, (n,)), torch.rand(n))
    return torch.stack([x, y], dim=1) + NOISE * torch.randn(n, 2)
#? }
#? pinwheel {
def sample_data(n):
    """n samples of p_data, (n, 2): Gaussian blades, twisted more the further out they are."""
    u, v = 1 + RADIAL * torch.randn(n), TANGENTIAL * torch.randn(n)
    angle = 2 * math.pi * torch.randint(ARMS, (n,)) / ARMS
    angle = angle + TWIST * torch.exp(torch.sqrt(u * u + v * v))
    cos, sin = torch.cos(angle), torch.sin(angle)
    return 2 * torch.stack([cos * u - sin * v, sin * u + cos * v], dim=1)
#? }
#? checkerboard {
def sample_data(n):
    """n samples of p_data, (n, 2): every other square of a board, the bottom left one too."""
    squares = [[i, j] for i in range(SQUARES) for j in range(SQUARES) if (i + j) % 2 == 0]
    corner = torch.tensor(squares)[torch.randint(len(squares), (n,))]
    return WIDTH / SQUARES * (corner + torch.rand(n, 2)) - WIDTH / 2
#? }
#? square {
def sample_data(n):
    """n samples of p_data, (n, 2): uniform on a square around the origin."""
    return WIDTH * (torch.rand(n, 2) - 0.5)
#? }
#? line {
def sample_data(n):
    """n samples of p_data, (n, 2): a segment around the origin with noise."""
    direction = torch.tensor([math.cos(ANGLE), math.sin(ANGLE)])
    return LENGTH * (torch.rand(n, 1) - 0.5) * direction + NOISE * torch.randn(n, 2)
#? }
#? anisotropic {
def sample_data(n):
    """n samples of p_data, (n, 2): one Gaussian, by the Cholesky factor of its covariance."""
    e = torch.randn(n, 2)
    x = MEAN_X + SIGMA_1 * e[:, 0]
    y = MEAN_Y + SIGMA_2 * (RHO * e[:, 0] + math.sqrt(1 - RHO**2) * e[:, 1])
    return torch.stack([x, y], dim=1)
#? }
#? drawing {
def sample_data(n):
    """n samples of p_data, (n, d): the drawn density, linear between the middles of cells."""
    k = torch.multinomial(HEIGHTS, n, replacement=True)
    cell = k.unsqueeze(1)  #? drawing-1d
    cell = torch.stack([k % CELLS, k // CELLS], dim=1)  #? drawing-2d
    place = cell - 0.5 + torch.rand(cell.shape) + torch.rand(cell.shape)
    place = CELLS - (CELLS - place.abs()).abs()  # mirrored at the edges
    return EXTENT * (2 * place / CELLS - 1)
#? }
#? table {
def sample_data(n):
    """n samples of p_data, (n, d): a random row each, moved by Gaussian noise."""
    x = ROWS[torch.randint(len(ROWS), (n,))]
    return x + torch.tensor(BANDWIDTHS) * torch.randn(x.shape)
#? }


def sample_latent(n):
    """n latent points, (n, LATENT), from the prior p(z)."""
    return torch.randn(n, LATENT)  #? normal-prior
    return 2 * torch.rand(n, LATENT) - 1  #? uniform-prior


GIVEN = {}  # batches from a file, in the order in which they are drawn


def batch(kind, sample):
    """The next batch of a kind: from the file if there is one, else a new one."""
    return next(GIVEN[kind]) if GIVEN else sample(BATCH)


def read_batches(file):
    """Takes all batches from a file; returns GANscope's losses on them, (steps, 2)."""
    arrays = np.load(file)
    for kind in ["real", "latent", "noise", "positions", "flips"]:
        GIVEN[kind] = iter(torch.from_numpy(arrays[kind]))
    return arrays["losses"]

# %% [markdown]
# ## Networks
#
# The last layer of D gives the logit s, not a probability: the losses are computed from s.

# %%
#? spectral {
class SpectralLinear(nn.Linear):
    """A layer whose weights are divided by their largest singular value (Miyato et al. 2018).

    It is estimated by power iteration, which begins with u = 1/√units·(1, …, 1) and 200 steps.
    """

    def __init__(self, inputs, units):
        super().__init__(inputs, units)
        self.register_buffer("u", torch.full((units,), units**-0.5))
        self.register_buffer("v", torch.zeros(inputs))
        self.has_begun = False

    @torch.no_grad()
    def power_iterate(self):
        """One step of power iteration, before each pass of a training batch."""
        for _ in range(1 if self.has_begun else 201):
            self.v = normalize(self.weight.T @ self.u, dim=0)
            image = self.weight @ self.v
            self.u = normalize(image, dim=0) if image.any() else self.u
        self.has_begun = True

    def forward(self, x):
        sigma = self.u @ self.weight @ self.v
        sigma = sigma if sigma != 0 else 1
        return linear(x, self.weight / sigma, self.bias)


#? }
#? minibatch {
class MinibatchFeatures(nn.Module):
    """Minibatch discrimination: how close a sample is to the others of its batch.

    Salimans et al. 2016, section 3.2: o_b(i) = Σⱼ exp(−‖M_ib − M_jb‖₁), M = T·h.
    """

    def __init__(self, inputs, kernels, dimensions):
        super().__init__()
        self.shape = (kernels, dimensions)
        self.tensor = nn.Parameter(torch.zeros(kernels * dimensions, inputs))

    def forward(self, h):
        m = (h @ self.tensor.T).unflatten(1, self.shape)
        distance = (m.unsqueeze(0) - m.unsqueeze(1)).abs().sum(dim=3)
        return torch.cat([h, torch.exp(-distance).sum(dim=1)], dim=1)


#? }
#! networks

# %% [markdown]
# ## Losses
#
# Means over the batch, from the logits.

# %%
#? minimax {
def discriminator_loss(s_real, s_generated):
    """L_D = −E[ln D(x)] − E[ln(1 − D(G(z)))] with D = σ(s): −ln σ(s) = softplus(−s)."""
    loss = softplus(-s_real).mean() + softplus(s_generated).mean()
    loss = loss + (1 - REAL_LABEL) * s_real.mean()  # real samples have this label, not 1  #? smooth
    return loss


def generator_loss(s_generated, s_real=None):
    """L_G = E[ln(1 − D(G(z)))], the minimax game: it saturates where D is sure."""
    return -softplus(s_generated).mean()
#? }
#? non-saturating {
def discriminator_loss(s_real, s_generated):
    """L_D = −E[ln D(x)] − E[ln(1 − D(G(z)))] with D = σ(s): −ln σ(s) = softplus(−s)."""
    loss = softplus(-s_real).mean() + softplus(s_generated).mean()
    loss = loss + (1 - REAL_LABEL) * s_real.mean()  # real samples have this label, not 1  #? smooth
    return loss


def generator_loss(s_generated, s_real=None):
    """L_G = −E[ln D(G(z))], the non-saturating game."""
    return softplus(-s_generated).mean()
#? }
#? least-squares {
def discriminator_loss(s_real, s_generated):
    """L_D = E[(s(x) − 1)²] + E[s(G(z))²] (Mao et al. 2017, without the factors ½)."""  #? !smooth
    return (s_real - 1).square().mean() + s_generated.square().mean()  #? !smooth
    """L_D = E[(s(x) − α)²] + E[s(G(z))²], α the label of real samples (Mao et al. 2017)."""  #? smooth
    return (s_real - REAL_LABEL).square().mean() + s_generated.square().mean()  #? smooth


def generator_loss(s_generated, s_real=None):
    """L_G = E[(s(G(z)) − 1)²]."""
    return (s_generated - 1).square().mean()
#? }
#? hinge {
def discriminator_loss(s_real, s_generated):
    """L_D = E[max(0, 1 − s(x))] + E[max(0, 1 + s(G(z)))] (Lim and Ye 2017)."""
    return torch.relu(1 - s_real).mean() + torch.relu(1 + s_generated).mean()


def generator_loss(s_generated, s_real=None):
    """L_G = −E[s(G(z))]."""
    return -s_generated.mean()
#? }
#? wasserstein {
def discriminator_loss(s_real, s_generated):
    """L_D = E[s(G(z))] − E[s(x)], D being a critic (Arjovsky et al. 2017)."""
    return s_generated.mean() - s_real.mean()


def generator_loss(s_generated, s_real=None):
    """L_G = −E[s(G(z))]."""
    return -s_generated.mean()
#? }
#? relativistic {
def discriminator_loss(s_real, s_generated):
    """L_D = −E[ln σ(s(x) − s(G(z)))], pair by pair (Jolicoeur-Martineau 2019)."""
    return softplus(s_generated - s_real).mean()


def generator_loss(s_generated, s_real):
    """L_G = −E[ln σ(s(G(z)) − s(x))]."""
    return softplus(s_real - s_generated).mean()
#? }
#? flips {


def exchange_labels(s_real, s_generated):
    """Exchanges the labels of some pairs: the same as exchanging their logits."""
    flipped = batch("flips", lambda n: torch.rand(s_real.shape)) < FLIPS
    return torch.where(flipped, s_generated, s_real), torch.where(flipped, s_real, s_generated)
#? }
#? penalty {


def slope(points):
    """g = ∂s/∂x at each point."""
    points = points.detach().requires_grad_()
    return torch.autograd.grad(D(points).sum(), points, create_graph=True)[0]


def slope_penalty(x, y):
    """The penalties on g, at real samples x, at generated ones y and between the two."""
    penalty = 0
    penalty = penalty + R1 / 2 * slope(x).square().sum(dim=1).mean()  # γ/2·E‖g(x)‖²  #? r1
    penalty = penalty + R2 / 2 * slope(y).square().sum(dim=1).mean()  # γ/2·E‖g(G(z))‖²  #? r2
    #? between {
    u = batch("positions", lambda n: torch.rand(len(x), 1))
    norm = slope(u * x + (1 - u) * y).norm(dim=1)
    penalty = penalty + PENALTY * (norm - 1).square().mean()  # λ·E[(‖g‖ − 1)²]
    #? }
    return penalty
#? }
#? noise {

# %% [markdown]
# ## Instance noise
#
# It is added to everything that D sees, real and generated.

# %%
def noisy(x, t):
    """x with the noise of iteration t."""
    sigma = NOISE_AT_0  #? !fading
    sigma = NOISE_AT_0 * max(0, 1 - t / NOISE_STEPS)  #? fading
    return x + sigma * batch("noise", lambda n: torch.randn(x.shape)) if sigma > 0 else x
#? }
#? packing {

# %% [markdown]
# ## Packs
#
# D judges several samples at once (Lin et al. 2018, PacGAN).

# %%
def pack(x):
    """Packs of samples, (packs, PACKING·d): pack k holds samples k, packs + k, …"""
    return torch.cat(x.chunk(PACKING), dim=1)
#? }
#? unrolled {

# %% [markdown]
# ## Steps ahead
#
# G's gradient runs through some plain gradient steps of D (Metz et al. 2017, unrolled GAN).

# %%
def look_ahead(x, y):
    """D's parameters after UNROLLED_STEPS steps, as a function of the generated samples y."""
    theta = dict(D.named_parameters())
    for _ in range(UNROLLED_STEPS):
        s_real, s_generated = functional_call(D, theta, (x,)), functional_call(D, theta, (y,))
        loss = discriminator_loss(s_real, s_generated)
        gradient = torch.autograd.grad(loss, list(theta.values()), create_graph=True)
        theta = {
            name: p - UNROLLED_RATE * g for (name, p), g in zip(theta.items(), gradient)
        }
    return theta
#? }

# %% [markdown]
# ## Gradients

# %%
#? spectral {
def power_iterate():
    """One step of power iteration in each layer of D."""
    for layer in D:
        if isinstance(layer, SpectralLinear):
            layer.power_iterate()


#? }
#? decay-by-hand {
def add_decay(network, decay):
    """Weight decay, at the parameters that the gradient belongs to."""
    for p in network.parameters():
        p.grad += decay * p.detach()


#? }
def discriminator_gradient(t):
    """Sets the gradient of L_D on a fresh batch, with G fixed; returns L_D without penalties."""
    with torch.no_grad():
        y = G(batch("latent", sample_latent))  # line 3
    x = batch("real", sample_data)  # line 4
    x, y = noisy(x, t), noisy(y, t)  #? noise
    x, y = pack(x), pack(y)  #? packing
    power_iterate()  #? spectral
    s_real, s_generated = D(x), D(y)
    s_real, s_generated = exchange_labels(s_real, s_generated)  #? flips
    loss = discriminator_loss(s_real, s_generated)
    D.zero_grad()
    loss.backward()  #? !penalty
    (loss + slope_penalty(x, y)).backward()  #? penalty
    add_decay(D, D_DECAY)  #? decay-by-hand d-decay
    return loss.item()


def generator_gradient(t):
    """Sets the gradient of L_G on a fresh batch, through a fixed D; returns L_G."""
    #? real-for-g {
    x = batch("real", sample_data)
    x = noisy(x, t)  #? noise
    x = pack(x)  #? packing
    #? }
    y = G(batch("latent", sample_latent))  # line 7
    y = noisy(y, t)  #? noise
    y = pack(y)  #? packing
    power_iterate()  #? spectral
    #? unrolled {
    theta = look_ahead(x, y)
    s_generated = functional_call(D, theta, (y,))
    s_real = functional_call(D, theta, (x,))  #? relativistic
    #? }
    s_generated = D(y)  #? !unrolled
    s_real = D(x)  #? !unrolled relativistic
    loss = generator_loss(s_generated)  #? !relativistic
    loss = generator_loss(s_generated, s_real)  #? relativistic
    G.zero_grad()
    loss.backward(inputs=list(G.parameters()))  # D's own gradient stays as it is
    add_decay(G, G_DECAY)  #? decay-by-hand g-decay
    return loss.item()

# %% [markdown]
# ## Optimisers

# %%
#? negative-momentum {
class Momentum(torch.optim.Optimizer):
    """v ← μ·v + g, θ ← θ − α·v: torch.optim.SGD refuses a negative μ (Gidel et al. 2019)."""

    def __init__(self, parameters, lr, momentum, weight_decay=0):
        super().__init__(parameters, dict(lr=lr, momentum=momentum, decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                v = self.state[p].setdefault("v", torch.zeros_like(p))
                v.mul_(group["momentum"]).add_(p.grad + group["decay"] * p)
                p -= group["lr"] * v


#? }
#? optimistic-sgd {
class OptimisticSGD(torch.optim.Optimizer):
    """θ ← θ − α·(2·g − g'), g' being the gradient of the step before (Daskalakis et al. 2018)."""

    def __init__(self, parameters, lr, weight_decay=0):
        super().__init__(parameters, dict(lr=lr, decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            for p in group["params"]:
                g = p.grad + group["decay"] * p
                previous = self.state[p].get("previous", torch.zeros_like(p))
                p -= group["lr"] * (2 * g - previous)
                self.state[p]["previous"] = g


#? }
#? optimistic-adam {
class OptimisticAdam(torch.optim.Optimizer):
    """θ ← θ − α·(2·u − u'), u being Adam's direction and u' that of the step before.

    Daskalakis et al. 2018, "Training GANs with optimism", algorithm 1.
    """

    def __init__(self, parameters, lr, betas, eps, weight_decay=0):
        super().__init__(parameters, dict(lr=lr, betas=betas, eps=eps, decay=weight_decay))

    @torch.no_grad()
    def step(self):
        for group in self.param_groups:
            beta1, beta2 = group["betas"]
            for p in group["params"]:
                state = self.state[p]
                if not state:
                    state.update(t=0, m=0, v=0, u=0)
                g = p.grad + group["decay"] * p
                state["t"] += 1
                state["m"] = beta1 * state["m"] + (1 - beta1) * g
                state["v"] = beta2 * state["v"] + (1 - beta2) * g.square()
                m = state["m"] / (1 - beta1 ** state["t"])
                v = state["v"] / (1 - beta2 ** state["t"])
                u = m / (v.sqrt() + group["eps"])
                p -= group["lr"] * (2 * u - state["u"])
                state["u"] = u


#? }
#! optimisers
#? schedule {


#? linear-schedule {
def linear_factor(t, steps, share):
    """From 1 down to a share, along a line."""
    return 1 - (1 - share) * min(t / steps, 1)


#? }
#? cosine-schedule {
def cosine_factor(t, steps, share):
    """From 1 down to a share, along half a cosine wave (Loshchilov and Hutter 2017)."""
    return share + (1 - share) * (1 + math.cos(math.pi * min(t / steps, 1))) / 2


#? }
#? step-schedule {
def step_factor(t, steps, share):
    """A share of what it was, each time that many iterations are over."""
    return share ** (t // steps)


#? }
def set_rates(t):
    """Sets the learning rates of iteration t."""
    #! schedules
#? }
#? clip {


def clip_weights():
    """Keeps D's parameters in ±CLIP, which bounds the slope of the critic."""
    with torch.no_grad():
        for p in D.parameters():
            p.clamp_(-CLIP, CLIP)
#? }
#? averaging {


G_average = copy.deepcopy(G).double()  # the moving average of G (Yazıcı et al. 2019)


def update_average():
    """e ← β·e + (1 − β)·θ."""
    with torch.no_grad():
        for e, p in zip(G_average.parameters(), G.parameters()):
            e.mul_(AVERAGING).add_(p, alpha=1 - AVERAGING)
#? }

# %% [markdown]
# ## One iteration

# %%
#? alternating {
def iterate(t):
    """One iteration: D moves, then G answers to the new D. Returns L_D and L_G."""
    for _ in range(D_STEPS):  # line 2
        loss_d = discriminator_gradient(t)
        d_optimiser.step()  # line 5
        clip_weights()  #? clip
    for _ in range(G_STEPS):
        loss_g = generator_gradient(t)
        g_optimiser.step()  # line 8
    return loss_d, loss_g
#? }
#? simultaneous {
def iterate(t):
    """One iteration: both gradients at the same point, then both move. Returns L_D and L_G."""
    for _ in range(D_STEPS - 1):  # line 2
        discriminator_gradient(t)
        d_optimiser.step()  # line 5
        clip_weights()  #? clip
    loss_d = discriminator_gradient(t)
    loss_g = generator_gradient(t)
    d_optimiser.step()  # line 5
    clip_weights()  #? clip
    g_optimiser.step()  # line 8
    for _ in range(G_STEPS - 1):
        loss_g = generator_gradient(t)
        g_optimiser.step()  # line 8
    return loss_d, loss_g
#? }
#? extra-gradient {
def move_both():
    """Moves each player along its gradient."""
    d_optimiser.step()  # line 5
    clip_weights()  #? clip
    g_optimiser.step()  # line 8


def iterate(t):
    """One iteration: both move from where they are along the gradients one step ahead.

    Gidel et al. 2019, algorithm 4. Returns L_D and L_G at the point ahead.
    """
    players = [*D.parameters(), *G.parameters()]
    before = [p.detach().clone() for p in players]
    discriminator_gradient(t)
    generator_gradient(t)
    move_both()
    loss_d = discriminator_gradient(t)
    loss_g = generator_gradient(t)
    with torch.no_grad():
        for p, kept in zip(players, before):
            p.copy_(kept)
    move_both()
    return loss_d, loss_g
#? }


def train(steps):
    """Makes this many iterations; returns L_D and L_G of each, (steps, 2)."""
    losses = []
    for t in range(steps):  # line 1
        set_rates(t)  #? schedule
        losses.append(iterate(t))
        update_average()  #? averaging
        if (t + 1) % max(1, steps // 20) == 0:
            print("iteration %d: L_D %.4f, L_G %.4f" % (t + 1, *losses[-1]))
            if not all(p.isfinite().all() for p in [*D.parameters(), *G.parameters()]):
                print("A parameter is no longer finite: the run has diverged.")
                break
    return np.array(losses)

# %% [markdown]
# ## Starting weights
#
# Those of GANscope, layer by layer, each weight matrix row by row before its biases.

# %%
#! weights
#? averaging {
G_average.load_state_dict(G.state_dict())
#? }

# %% [markdown]
# ## Training

# %%
#? script {
def main():
    parser = argparse.ArgumentParser(description="Trains a GAN.")
    parser.add_argument("--steps", type=int, default=STEPS, help="iterations")
    parser.add_argument("--batches", help="an .npz file with batches made by GANscope")
    options = parser.parse_args()
    for note in NOT_HERE:
        print("Not in this script:", note)
    if options.batches:
        expected = read_batches(options.batches)
        losses = train(len(expected))
        difference = np.abs(losses - expected).max()
        print("The losses differ from those of GANscope by at most %.1e." % difference)
    else:
        train(options.steps)
        with torch.no_grad():
            x, y = sample_data(10_000), G(sample_latent(10_000))
        print("mean and deviation of the data:", x.mean(0).tolist(), x.std(0).tolist())
        print("and of generated samples:", y.mean(0).tolist(), y.std(0).tolist())


if __name__ == "__main__":
    main()
#? }
#? notebook {
for note in NOT_HERE:
    print("Not in this notebook:", note)
losses = train(STEPS)

# %% [markdown]
# ## What G has learned
#
# p_data and p_g, from samples, and the losses.

# %%
import matplotlib.pyplot as plt

with torch.no_grad():
    x, y = sample_data(5_000), G(sample_latent(5_000))
figure, (left, right) = plt.subplots(1, 2, figsize=(11, 4))
#? on-the-line {
low, high = np.quantile(torch.cat([x, y]), [0.005, 0.995])
bins = np.linspace(low, high, 80)
share = np.full(len(x), 1 / (len(x) * (bins[1] - bins[0])))  # so that all samples have mass 1
left.hist(x.flatten().numpy(), bins, weights=share, alpha=0.5, label="p_data")
left.hist(y.flatten().numpy(), bins, weights=share, alpha=0.5, label="p_g")
left.set_xlabel("x")
left.set_ylabel("density")
#? }
#? over-the-plane {
left.scatter(*x.T, s=2, alpha=0.4, label="p_data")
left.scatter(*y.T, s=2, alpha=0.4, label="p_g")
left.set_aspect("equal")
left.set_xlabel("x")
left.set_ylabel("y")
#? }
left.legend()
right.plot(losses[:, 0], linewidth=0.7, label="L_D")
right.plot(losses[:, 1], linewidth=0.7, label="L_G")
right.set_xlabel("iteration")
right.set_ylabel("loss")
right.legend()
plt.show()
#? }
